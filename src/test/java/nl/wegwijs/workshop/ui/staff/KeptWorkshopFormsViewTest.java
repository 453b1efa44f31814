package nl.wegwijs.workshop.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import nl.wegwijs.person.FoundPerson;
import nl.wegwijs.person.PeopleSearch;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.ViewTest;
import nl.wegwijs.testing.WorkshopTown;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.SeriesId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a trainer types about a group is there again after an ended session, for that trainer only. */
class KeptWorkshopFormsViewTest extends ViewTest {

    private static final String KEPT = "We kept what you typed here earlier.";
    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 3, 24, 9, 30);

    @Autowired
    private JdbcClient database;

    @Autowired
    private PeopleSearch search;

    private StaffId samira;
    private StaffId dawit;
    private NewcomerId selam;
    private SeriesId series;

    @BeforeEach
    void aGroupOfTwoTrainersAndTwoOtherGroups() {
        var town = new Town(database);
        var workshops = new WorkshopTown(database);
        samira = town.staff("Samira Haddad", Role.TRAINER);
        dawit = town.staff("Dawit Tesfay", Role.TRAINER);
        selam = town.newcomer(town.household(), "Selam", null);
        var housing = workshops.workshop(Regime.OFFER, "Housing", 2);
        var place = town.location("Hooftskade");
        series = workshops.series(
                housing, Language.AR, place, 12, List.of(samira, dawit), TUESDAY, TUESDAY.plusWeeks(1));
        for (var weeks = 2; weeks < 4; weeks++) {
            workshops.series(housing, Language.AR, place, 12, List.of(samira, dawit), TUESDAY.plusWeeks(weeks));
        }
        workshops.enrolled(series, town.newcomer(town.household(), "Amina", null));
        startIn(Language.EN);
        isSignedIn(samira);
    }

    @Test
    void anotherTimeOfASession() {
        open(planning());
        openPanel("Move");
        _setValue(_get(TimePicker.class), LocalTime.of(13, 0));
        isSignedIn(dawit);
        comeBackTo(planning());
        openPanel("Move");
        assertThat(shown()).doesNotContain(KEPT);
        assertThat(_get(TimePicker.class).getValue()).isEqualTo(LocalTime.of(9, 30));

        isSignedIn(samira);
        comeBackTo(planning());
        openPanel("Move");
        assertThat(shown()).contains(KEPT);
        assertThat(_get(TimePicker.class).getValue()).isEqualTo(LocalTime.of(13, 0));
        press("Move this session and tell everybody");
        openPanel("Move");
        assertThat(shown()).contains("13:00").doesNotContain(KEPT);
    }

    @Test
    void otherTermsAlsoWhenAColleagueChangedThem() {
        open(planning());
        openPanel("Change trainers and places");
        _setValue(places(), 8);
        _get(MultiSelectComboBox.class).clear();
        isSignedIn(dawit);
        comeBackTo(planning());
        openPanel("Change trainers and places");
        assertThat(places().getValue()).isEqualTo(12);
        _setValue(_get(IntegerField.class, spec -> spec.withPredicate(one -> one != places())), 2);
        press("Save");

        isSignedIn(samira);
        comeBackTo(planning());
        openPanel("Change trainers and places");
        assertThat(shown()).contains(KEPT, "A colleague saved this while you were typing.");
        assertThat(places().getValue()).isEqualTo(8);
        assertThat(_get(MultiSelectComboBox.class).isEmpty()).isTrue();
        press("Throw it away");
        assertThat(places().getValue()).isEqualTo(12);
        assertThat(_get(MultiSelectComboBox.class).getValue()).hasSize(2);
    }

    @Test
    void whyASeriesIsCancelled() {
        open(planning());
        arrive();
        _setValue(_get(TextArea.class), "Trainer ill");
        isSignedIn(dawit);
        comeBackTo(planning());
        assertThat(_get(TextArea.class).isEmpty()).isTrue();

        isSignedIn(samira);
        comeBackTo(planning());
        assertThat(shown()).contains(KEPT);
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Trainer ill");
    }

    @Test
    void whySomebodyIsTakenOff() {
        open(group());
        openPanel("Take off");
        _setValue(_get(TextArea.class), "Moved to Haarlem");
        isSignedIn(dawit);
        comeBackTo(group());
        openPanel("Take off");
        assertThat(_get(TextArea.class).isEmpty()).isTrue();

        isSignedIn(samira);
        comeBackTo(group());
        openPanel("Take off");
        assertThat(shown()).contains(KEPT);
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Moved to Haarlem");
        press("Take off the list");
        assertThat(shown()).contains("“Moved to Haarlem”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Enrol someone", "Invite"})
    void whoIsChosen(String panel) {
        open(group());
        openPanel(panel);
        _setValue(person(), search.one(selam).orElseThrow());
        isSignedIn(dawit);
        comeBackTo(group());
        openPanel(panel);
        assertThat(person().isEmpty()).isTrue();

        isSignedIn(samira);
        comeBackTo(group());
        openPanel(panel);
        assertThat(shown()).contains(KEPT);
        assertThat(person().getValue().id()).isEqualTo(selam);
    }

    @Test
    void whoIsEnrolledIsNotChosenForTheNext() {
        open(group());
        openPanel("Enrol someone");
        _setValue(person(), search.one(selam).orElseThrow());
        press("Enrol");
        arrive();
        assertThat(person().isEmpty()).isTrue();
        assertThat(shown()).contains("Selam").doesNotContain(KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Move", "Join with another group"})
    void theOtherGroupThatIsChosen(String panel) {
        open(group());
        openPanel(panel);
        var second = otherGroup().getListDataView().getItem(1);
        _setValue(otherGroup(), second);
        isSignedIn(dawit);
        comeBackTo(group());
        openPanel(panel);
        assertThat(otherGroup().isEmpty()).isTrue();

        isSignedIn(samira);
        comeBackTo(group());
        openPanel(panel);
        assertThat(shown()).contains(KEPT);
        assertThat(otherGroup().getValue())
                .isEqualTo(otherGroup().getListDataView().getItem(1));
    }

    @Test
    void theNameOfANewProgramme() {
        SignIn.asStaff(samira, Role.ADMINISTRATOR);
        open("staff/settings/workshop-sets/new");
        arrive();
        _setValue(_get(TextField.class), "Programme 2027");
        comeBackTo("staff/settings/workshop-sets/new");
        assertThat(_get(TextField.class).getValue()).isEqualTo("Programme 2027");
    }

    private String planning() {
        return group() + "/planning";
    }

    private String group() {
        return "staff/workshops/series/" + series.value();
    }

    private static void isSignedIn(StaffId trainer) {
        SignIn.asStaff(trainer, Role.TRAINER);
    }

    private void openPanel(String caption) {
        press(caption);
        arrive();
    }

    private static void press(String caption) {
        _click(_find(Button.class, spec -> spec.withText(caption)).getFirst());
    }

    private static IntegerField places() {
        return _get(IntegerField.class, spec -> spec.withLabel("Places"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<FoundPerson> person() {
        return _get(ComboBox.class, spec -> spec.withLabel("Who"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> otherGroup() {
        return _get(ComboBox.class);
    }

    private String shown() {
        return ((Component) screen()).getElement().getTextRecursively();
    }
}
