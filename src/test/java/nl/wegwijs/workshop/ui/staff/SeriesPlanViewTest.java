package nl.wegwijs.workshop.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wegwijs.planning.Resource;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.ViewTest;
import nl.wegwijs.testing.WorkshopTown;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.SeriesId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A trainer changes what is planned. */
class SeriesPlanViewTest extends ViewTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 3, 24, 9, 30);
    private static final String ANYWAY = "Move all the same";

    @Autowired
    private JdbcClient database;

    @Autowired
    private Statements statements;

    @Autowired
    private TestClock clock;

    private StaffId samira;
    private StaffId dawit;
    private SeriesId series;
    private NewcomerId amina;

    @BeforeEach
    void aSeriesOfTwoSessions() {
        var town = new Town(database);
        var workshops = new WorkshopTown(database);
        samira = town.staff("Samira Haddad", Role.TRAINER);
        dawit = town.staff("Dawit Tesfay", Role.TRAINER);
        series = workshops.series(
                workshops.workshop(Regime.OFFER, "Housing", 2),
                Language.AR,
                town.location("Hooftskade"),
                12,
                List.of(samira),
                TUESDAY,
                TUESDAY.plusWeeks(1));
        amina = town.newcomer(town.household(), "Amina", null);
        workshops.enrolled(series, amina);
    }

    @Test
    void movesASession() {
        openAs(samira);
        assertThat(shown()).contains("Housing in Arabic", "Tuesday 24 March");
        pressFirst("Move");
        _setValue(_get(TimePicker.class), LocalTime.of(18, 0));
        press("Move this session and tell everybody");
        assertThat(shown()).contains("The location is open from 09:00 until 17:00 that day.");

        _setValue(_get(TimePicker.class), LocalTime.of(13, 0));
        _setValue(_get(DatePicker.class), TUESDAY.toLocalDate().plusDays(1));
        press("Move this session and tell everybody");
        assertThat(shown()).contains("Wednesday 25 March");
    }

    @Test
    void movingAnywayIsForTheTimeAtWhichTheyAreBusy() {
        openAs(samira);
        var wednesday = TUESDAY.toLocalDate().plusDays(1);
        busy(wednesday.atTime(9, 30));
        pressFirst("Move");
        _setValue(_get(DatePicker.class), wednesday);
        press("Move this session and tell everybody");
        assertThat(_find(Button.class, spec -> spec.withText(ANYWAY))).hasSize(1);
        _setValue(_get(DatePicker.class), wednesday.plusDays(1));
        assertThat(_find(Button.class, spec -> spec.withText(ANYWAY))).isEmpty();

        _setValue(_get(DatePicker.class), wednesday);
        press("Move this session and tell everybody");
        press(ANYWAY);
        assertThat(shown()).contains("Wednesday 25 March");
    }

    @Test
    void nonsenseInTheAddressIsNoSeries() {
        openAs(samira);
        open("staff/workshops/series/" + "1".repeat(36) + "/planning");
        assertThat(shown()).contains("There is no such series");
    }

    @Test
    void cancelsASessionAfterAskingOnceMore() {
        openAs(samira);
        pressFirst("Cancel");
        assertThat(shown()).contains("Everybody in the group is told at once.");
        press("Cancel this session and tell everybody");
        assertThat(shown()).contains("cancelled");

        _click(_find(Button.class, spec -> spec.withText("Cancel")).getFirst());
        press("Cancel this session and tell everybody");
        assertThat(shown()).contains("This is the only session left.");
    }

    @Test
    void whatHasBegunHasNoButtons() {
        clock.setTo(TUESDAY);
        openAs(samira);
        assertThat(_find(Button.class, spec -> spec.withText("Move"))).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withText("Cancel"))).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withText("Cancel this series and tell everybody")))
                .hasSize(1);
        clock.setTo(TUESDAY.plusWeeks(1).plusHours(3));
        open("staff/workshops/series/" + series.value() + "/planning");
        assertThat(_find(Button.class))
                .extracting(Button::getText)
                .doesNotContain("Move", "Cancel", "Cancel this series and tell everybody");
    }

    @Test
    void changesPlaces() {
        openAs(samira);
        press("Change trainers and places");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Places")), 0);
        press("Save");
        assertThat(shown()).contains("There must be at least one place");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Places")), 8);
        press("Save");
        assertThat(shown()).contains("Given by Samira Haddad. 8 places");
    }

    @Test
    void cancelsTheSeriesWithAReason() {
        openAs(samira);
        press("Cancel this series and tell everybody");
        assertThat(_get(TextArea.class).isInvalid()).as("a reason is needed").isTrue();
        _setValue(_get(TextArea.class), "Trainer ill");
        press("Cancel this series and tell everybody");
        assertThat(shown()).contains("This series is over or cancelled.");
    }

    @Test
    void aColleagueDoesNotSeeIt() {
        openAs(dawit);
        assertThat(shown())
                .contains("There is no such series, or it is somebody else’s.")
                .doesNotContain("Housing");
    }

    @Test
    void opensInAtMostFiveStatements() {
        openAs(samira);
        statements.assertAtMost(5, () -> open("staff/workshops/series/" + series.value() + "/planning"));
    }

    private void openAs(StaffId trainer) {
        openAs(
                new SignedInPerson(trainer.value(), "Trainer", Language.EN, Set.of(Role.TRAINER)),
                "staff/workshops/series/" + series.value() + "/planning");
    }

    private void busy(LocalDateTime start) {
        var slot = Slot.of(start, 60);
        database.sql("""
                        insert into booking (id, resource_kind, resource_id, starts_at, ends_at, purpose_id)
                        values (?,?,?,?,?,?)""")
                .params(
                        UUID.randomUUID(),
                        Resource.of(amina).kind().name(),
                        amina.value(),
                        LocalDateTime.ofInstant(slot.start(), ZoneOffset.UTC),
                        LocalDateTime.ofInstant(slot.end(), ZoneOffset.UTC),
                        UUID.randomUUID())
                .update();
    }

    private static void press(String caption) {
        _click(_get(Button.class, spec -> spec.withText(caption)));
    }

    private static void pressFirst(String caption) {
        _click(_find(Button.class, spec -> spec.withText(caption)).getFirst());
    }

    private static String shown() {
        return ((Component) UI.getCurrent().getCurrentView()).getElement().getTextRecursively();
    }
}
