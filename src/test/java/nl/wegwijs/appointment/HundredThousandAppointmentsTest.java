package nl.wegwijs.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.wegwijs.planning.agenda.AgendaScope;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.HundredThousandAppointments;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HundredThousandAppointmentsTest {

    private static final int STATEMENTS = 5;
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    @Autowired
    Agenda agenda;

    @Autowired
    MyAppointments myAppointments;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate jdbc;

    private HundredThousandAppointments city;

    @BeforeAll
    void aCityAtTenTimesItsSize() {
        city = HundredThousandAppointments.plan(jdbc);
        assertThat(jdbc.queryForObject("select count(*) from appointment", Integer.class))
                .isEqualTo(100_000);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NEWCOMER")
    void everyListOfStaffTakesFewStatements(Role role) {
        SignIn.asStaff(city.people().coaches().getFirst(), role);
        var one = new AppointmentId(
                jdbc.queryForList("select min(id) from appointment", UUID.class).getFirst());
        for (var scope :
                new AgendaScope[] {new AgendaScope.Mine(), new AgendaScope.MyTeam(), new AgendaScope.At(city.location())
                }) {
            // One statement of the navigation is left for the names of the places.
            statements.assertAtMost(
                    STATEMENTS - 2, () -> agenda.entries(scope, MONDAY, MONDAY.plusDays(6), Language.NL));
            statements.assertAtMost(
                    STATEMENTS - 1, () -> agenda.opened(one, scope, MONDAY, MONDAY.plusDays(6), Language.NL));
        }
        // One is left for what somebody was told.
        statements.assertAtMost(STATEMENTS - 1, () -> agenda.desk(Language.NL));
        statements.assertAtMost(
                STATEMENTS, () -> agenda.ofHousehold(city.people().households().getFirst(), Language.NL));
    }

    @Test
    void everyListOfANewcomerTakesFewStatements() {
        SignIn.asNewcomer(city.people().newcomers().getFirst());
        statements.assertAtMost(STATEMENTS, () -> myAppointments.next(Language.TI));
        statements.assertAtMost(STATEMENTS, () -> myAppointments.upcoming(Language.TI));
        statements.assertAtMost(STATEMENTS, () -> myAppointments.past(Language.TI, 0, 20));
        assertThat(myAppointments.past(Language.TI, 0, 5)).hasSize(5);
    }

    @Test
    void aScreenGetsNoMoreThanItCanShow() {
        SignIn.asStaff(city.people().coaches().getFirst(), Role.MANAGER);
        var year = agenda.entries(new AgendaScope.At(city.location()), MONDAY.minusYears(1), MONDAY, Language.NL);
        assertThat(year.entries()).hasSize(Agenda.MANY);
        assertThat(year.more()).isTrue();
    }
}
