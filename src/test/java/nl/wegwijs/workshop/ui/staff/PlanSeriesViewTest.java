package nl.wegwijs.workshop.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ButtonKt;
import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.ViewTest;
import nl.wegwijs.testing.WorkshopTown;
import nl.wegwijs.workshop.CatalogueWorkshop;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.TrainerChoice;
import nl.wegwijs.workshop.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One form plans a whole series; what is in the way is shown before it is saved. */
class PlanSeriesViewTest extends ViewTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 24);

    @Autowired
    private JdbcClient database;

    @Autowired
    private Statements statements;

    private Town town;
    private WorkshopTown workshops;
    private StaffId samira;
    private LocationId hooftskade;
    private RoomId room;
    private WorkshopId track;
    private WorkshopId housing;

    @BeforeEach
    void aTrainerAndTwoWorkshops() {
        town = new Town(database);
        workshops = new WorkshopTown(database);
        samira = town.staff("Samira Haddad", Role.TRAINER);
        var dawit = town.staff("Dawit Tesfay", Role.TRAINER);
        database.sql("insert into staff_language (staff_id, language) values (?, 'ar'), (?, 'ti')")
                .params(samira.value(), dawit.value())
                .update();
        hooftskade = town.location("Hooftskade");
        room = town.room(hooftskade, "1.04");
        track = workshops.workshop(Regime.DUTY, "Participation", 2);
        housing = workshops.workshop(Regime.OFFER, title(), 2);
        workshops.follows(housing, track);
    }

    @Test
    void proposesDatesAndPlansThemInOneGo() {
        town.closed(hooftskade, TUESDAY.plusWeeks(1), "Moving house");
        openForm("");
        fillIn();

        assertThat(dates()).containsExactly(TUESDAY, TUESDAY.plusWeeks(2));
        assertThat(texts()).contains("Location open, trainers and room free");
        press("Plan this series");

        assertThat(texts()).contains("The series is planned. Trainers and rooms are booked.");
        assertThat(database.sql("select count(*) from workshop_session where room_id = ?")
                        .param(room.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void showsOfEachSessionWhatIsInTheWayAndKeepsWhatIsTyped() {
        town.closed(hooftskade, TUESDAY.plusWeeks(1), "Moving house");
        openForm("");
        fillIn();
        _setValue(_find(DatePicker.class, spec -> spec.withLabel("Date")).getLast(), TUESDAY.plusWeeks(1));

        assertThat(texts()).contains("The location is closed on Tuesday 31 March: Moving house.");
        press("Plan this series");
        assertThat(_find(Div.class).stream().map(one -> one.getElement().getTextRecursively()))
                .anyMatch(words -> words.contains("Not planned yet. Look at the sessions marked in red."));
        assertThat(dates()).containsExactly(TUESDAY, TUESDAY.plusWeeks(1));

        _setValue(_find(TimePicker.class, spec -> spec.withLabel("Time")).getFirst(), LocalTime.of(16, 0));
        assertThat(texts()).contains("The location is open from 09:00 until 17:00 that day.");
    }

    @Test
    void saysWhatIsMissing() {
        openForm("");
        press("Plan this series");
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Workshop")).isInvalid())
                .isTrue();
        assertThat(_get(MultiSelectComboBox.class).isInvalid())
                .as("the planner is filled in")
                .isFalse();
    }

    @Test
    void whoSpeaksTheLanguageComesFirst() {
        openForm("?language=ti");
        assertThat(trainers().getListDataView().getItems().map(TrainerChoice::name))
                .startsWith("Dawit Tesfay")
                .contains("Samira Haddad");
        assertThat(trainers().getValue()).extracting(TrainerChoice::name).containsExactly("Samira Haddad");
    }

    @Test
    void aSeriesAfterAnotherOneIsFilledInAndTellsWhoIsOfferedAPlaceFirst() {
        var before = after();
        openForm("?workshop=" + housing.value() + "&after=" + before.value());

        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Language")).getValue())
                .isEqualTo(Language.AR);
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Places")).getValue())
                .isEqualTo(12);
        assertThat(words()).anyMatch(words -> words.contains("The one person of that group is offered a place first."));
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Places")), 4);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("At least")), 3);
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("First date")), TUESDAY);
        press("Plan this series");
        assertThat(texts()).contains("One person of the group is offered a place.");
    }

    @Test
    void whatIsAskedForComesBeforeWhatWasTypedForAnotherSeries() {
        openForm("");
        arrive();
        fillIn();
        comeBackTo("staff/workshops/plan?workshop=" + track.value() + "&language=ti");
        assertThat(shownChoice("Workshop")).isEqualTo(track);
        comeBackTo("staff/workshops/plan");
        assertThat(shownChoice("Workshop")).isEqualTo(housing);
    }

    @Test
    void proposingSaysWhatItNeeds() {
        openForm("");
        press("Propose dates again");
        assertThat(_find(FormMessage.class).stream().map(one -> one.getElement().getTextRecursively()))
                .contains("To propose dates, we need the workshop, the location, and the days and times.");
    }

    private static WorkshopId shownChoice(String label) {
        return ((CatalogueWorkshop)
                        _get(ComboBox.class, spec -> spec.withLabel(label)).getValue())
                .id();
    }

    @Test
    void opensInAtMostFiveStatements() {
        var before = after();
        openForm("");
        statements.assertAtMost(5, () -> open("staff/workshops/plan"));
        statements.assertAtMost(5, () -> open("staff/workshops/plan?workshop=" + housing.value() + "&language=ti"));
        statements.assertAtMost(
                5, () -> open("staff/workshops/plan?workshop=" + housing.value() + "&after=" + before.value()));
    }

    /** Of this test alone. */
    private String title() {
        return "Living " + samira.value().toString().substring(24);
    }

    private SeriesId after() {
        var before = workshops.series(
                track, Language.AR, hooftskade, 12, List.of(samira), LocalDateTime.of(2026, 3, 17, 9, 30));
        workshops.enrolled(before, town.newcomer(town.household(), "Amina", null));
        return before;
    }

    private void openForm(String query) {
        openAs(
                new SignedInPerson(samira.value(), "Samira Haddad", Language.EN, Set.of(Role.TRAINER)),
                "staff/workshops/plan" + query);
    }

    private void fillIn() {
        choose("Workshop", title());
        choose("Language", "Arabic");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Places")), 4);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("At least")), 3);
        choose(
                "Location",
                database.sql("select name from location where id = ?")
                        .param(hooftskade.value())
                        .query(String.class)
                        .single());
        ComboBoxKt.selectByLabel(
                _find(ComboBox.class, spec -> spec.withLabel("Room")).getFirst(), "1.04 (4 seats)");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("First date")), TUESDAY);
    }

    private void choose(String label, String item) {
        ComboBoxKt.selectByLabel(_get(ComboBox.class, spec -> spec.withLabel(label)), item);
    }

    private void press(String caption) {
        ButtonKt._click(_get(Button.class, spec -> spec.withText(caption)));
    }

    private List<LocalDate> dates() {
        return _find(DatePicker.class, spec -> spec.withLabel("Date")).stream()
                .map(DatePicker::getValue)
                .toList();
    }

    private List<String> texts() {
        return _find(Span.class).stream()
                .map(one -> one.getElement().getTextRecursively())
                .toList();
    }

    private List<String> words() {
        return _find(Div.class).stream()
                .map(one -> one.getElement().getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<TrainerChoice> trainers() {
        return _get(MultiSelectComboBox.class);
    }
}
