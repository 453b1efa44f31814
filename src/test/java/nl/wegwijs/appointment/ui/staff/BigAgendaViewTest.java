package nl.wegwijs.appointment.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.UUID;
import nl.wegwijs.planning.agenda.StaffDate;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.HundredThousandAppointments;
import nl.wegwijs.testing.OtherDates;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.ViewTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The screens of the agenda among 100,000 appointments, with a feature that brings in more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BigAgendaViewTest extends ViewTest {

    private static final int STATEMENTS = 5;
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Statements statements;

    @Autowired
    private OtherDates others;

    private HundredThousandAppointments city;
    private StaffDate.Room room;
    private StaffId coach;

    @BeforeAll
    void aCityAtTenTimesItsSizeWithARoom() {
        city = HundredThousandAppointments.plan(jdbc);
        coach = city.people().coaches().getFirst();
        var id = new Town(JdbcClient.create(jdbc)).room(city.location(), "Room 1");
        room = new StaffDate.Room(id, "Room 1");
        jdbc.update(
                "update appointment set room_id = ? where staff_id = ?",
                id.value().toString(),
                coach.value().toString());
    }

    @BeforeEach
    void aLessonOnMonday() {
        others.lesson(MONDAY.atTime(12, 0), new StaffDate.Who(coach, "Coach"), room);
    }

    @ParameterizedTest
    @CsvSource({
        "COACH, day, me, lanes", "COACH, day, team, lanes", "COACH, day, location, lanes",
        "COACH, day, me, list", "COACH, day, team, list", "COACH, day, location, list",
        "COACH, week, me, lanes", "COACH, week, team, lanes", "COACH, week, location, list",
        "FRONT_OFFICE, day, location, lanes", "FRONT_OFFICE, week, location, list", "TRAINER, day, location, lanes",
        "MANAGER, day, location, lanes", "MANAGER, week, location, lanes", "MANAGER, week, team, list",
        "ADMINISTRATOR, day, location, lanes"
    })
    void everyAgendaTakesFewStatements(Role role, String view, String of, String as) {
        SignIn.asStaff(coach, role);
        startIn(Language.EN);
        open("staff/no-such-screen");
        var whose = of.equals("location") ? city.location().value().toString() : of;
        var query = "?view=" + view + "&day=" + MONDAY + "&of=" + whose + "&as=" + as;

        statements.assertAtMost(STATEMENTS, () -> open("staff/appointments" + query));
        assertThat(_find(Span.class, spec -> spec.withText("Swimming"))).isNotEmpty();

        open("staff/no-such-screen");
        var one = jdbc.queryForList(
                        "select min(id) from appointment where staff_id = ?",
                        UUID.class,
                        coach.value().toString())
                .getFirst();
        statements.assertAtMost(STATEMENTS, () -> open("staff/appointments/" + one + query));
    }

    @Test
    void paperSaysThatItDoesNotShowEverything() {
        SignIn.asStaff(coach, Role.MANAGER);
        startIn(Language.EN);
        open("staff/appointments/print?view=week&of=" + city.location().value() + "&day=" + MONDAY);
        assertThat(((Component) screen()).getElement().getTextRecursively())
                .contains("Alleen de eerste 500 regels worden getoond.");
    }

    @ParameterizedTest
    @CsvSource({"COACH", "MANAGER"})
    void aLocationHasALaneForEachRoom(Role role) {
        SignIn.asStaff(coach, role);
        startIn(Language.EN);
        open("staff/appointments?day=" + MONDAY + "&of=" + city.location().value());
        assertThat(_find(Section.class, spec -> spec.withClasses("lane")))
                .extracting(lane -> lane.getElement().getAttribute("aria-label"))
                .containsExactly("Room 1", "No room");
    }
}
