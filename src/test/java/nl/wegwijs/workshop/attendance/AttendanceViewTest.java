package nl.wegwijs.workshop.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.ViewTest;
import nl.wegwijs.testing.WorkshopTown;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SessionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AttendanceViewTest extends ViewTest {

    @Autowired
    private JdbcClient database;

    private Town town;
    private StaffId trainer;
    private SeriesId series;
    private SessionId today;
    private SessionId nextWeek;

    @BeforeEach
    void aSeriesThatBeginsToday() {
        town = new Town(database);
        var workshops = new WorkshopTown(database);
        trainer = town.staff("Samira Osman", Role.TRAINER);
        series = workshops.series(
                workshops.workshop(Regime.OFFER, "Housing", 2),
                Language.AR,
                town.location("Hooftskade"),
                15,
                List.of(trainer),
                LocalDateTime.of(2026, 3, 10, 9, 30),
                LocalDateTime.of(2026, 3, 17, 9, 30));
        NewcomerId amina = town.newcomer(town.household(), "أمينة الحسن", null);
        database.sql("update newcomer set latin_name = 'Amina al-Hassan' where id = ?")
                .param(amina.value())
                .update();
        workshops.enrolled(series, amina);
        today = workshops.sessions(series).getFirst();
        nextWeek = workshops.sessions(series).getLast();
    }

    @Test
    void theListOfTodayCanBeTicked() {
        openAs(trainer("Samira Osman", trainer), sheet(today));
        assertThat(shown()).contains("Housing", "Housing 1", "Tuesday 10 March", "Who marked what");
        assertThat(list().getElement().getProperty("readonly", true)).isFalse();
    }

    @Test
    void theListOfNextWeekCannotBeTickedYet() {
        openAs(trainer("Samira Osman", trainer), sheet(nextWeek));
        assertThat(shown()).contains("Attendance can be marked from the day of the session on.");
        assertThat(list().getElement().getProperty("readonly", false)).isTrue();
    }

    @Test
    void aSessionThatIsNotHeldSaysSo() {
        database.sql("update workshop_session set cancelled = 1 where id = ?")
                .param(today.value())
                .update();
        openAs(trainer("Samira Osman", trainer), sheet(today));
        assertThat(shown()).contains("This session is cancelled.");
    }

    @Test
    void anotherTrainerDoesNotFindTheLists() {
        var other = trainer("Another trainer", town.staff("Another trainer", Role.TRAINER));
        openAs(other, sheet(today));
        assertThat(shown()).doesNotContain("Housing");
        open("staff/workshops/series/" + series.value() + "/list");
        assertThat(shown()).doesNotContain("Amina");
    }

    @Test
    void thePaperIsInDutchWithBothNamesAndABoxForEachSession() {
        openAs(trainer("Samira Osman", trainer), "staff/workshops/series/" + series.value() + "/list");
        assertThat(shown())
                .contains("Presentielijst", "أمينة الحسن", "Amina al-Hassan", "dinsdag 10 maart", "dinsdag 17 maart");
    }

    private static SignedInPerson trainer(String name, StaffId id) {
        return new SignedInPerson(id.value(), name, Language.EN, Set.of(Role.TRAINER));
    }

    private static String sheet(SessionId session) {
        return "staff/workshops/sessions/" + session.value() + "/attendance";
    }

    private static Component list() {
        return UI.getCurrent()
                .getCurrentView()
                .getChildren()
                .filter(child -> child.getElement().getTag().equals("wegwijs-attendance"))
                .findFirst()
                .orElseThrow();
    }

    private String shown() {
        return ((Component) screen()).getElement().getTextRecursively();
    }
}
