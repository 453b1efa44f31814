package nl.wegwijs.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.agenda.AgendaScope;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class AgendaTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);

    @Autowired
    Agenda agenda;

    @Autowired
    AppointmentPlanning planning;

    @Autowired
    JdbcClient database;

    private Town town;
    private StaffId coach;
    private StaffId colleague;
    private StaffId manager;
    private HouseholdId household;
    private NewcomerId amina;
    private LocationId location;
    private KindId intake;
    private AppointmentId byCoach;
    private AppointmentId byColleague;

    @BeforeEach
    void twoAppointmentsOfAHousehold() {
        town = new Town(database);
        coach = town.staff("Marijke de Wit", Role.COACH);
        colleague = town.staff("Piet Bakker", Role.FRONT_OFFICE);
        manager = town.staffOfTeam("Team leader", "Office", Role.MANAGER);
        household = town.household();
        amina = town.newcomer(household, "Amina Haddad", coach);
        location = town.location("Centre");
        intake = new KindId(town.appointmentKind(Language.EN, "Intake"));
        SignIn.asStaff(manager, Role.MANAGER);
        byCoach = planned(coach, MONDAY.atTime(10, 0));
        byColleague = planned(colleague, MONDAY.atTime(11, 0));
    }

    @Test
    void aCoachSeesTheOwnHouseholdsWithWhomeverTheyMeet() {
        SignIn.asStaff(coach, Role.COACH);
        assertThat(entries(new AgendaScope.At(location)))
                .extracting(entry -> ((AgendaEntry.Meeting) entry).id())
                .containsExactly(byCoach, byColleague);
        assertThat(agenda.ofHousehold(household, Language.EN)).hasSize(2);
    }

    @Test
    void ofColleaguesOneSeesOnlyThatTheyAreBusy() {
        SignIn.asStaff(colleague, Role.FRONT_OFFICE);
        var entries = entries(new AgendaScope.At(location));
        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst())
                .isInstanceOfSatisfying(
                        AgendaEntry.Busy.class,
                        busy -> assertThat(busy.staffName()).isEqualTo("Marijke de Wit"));
        assertThat(entries.getLast())
                .isInstanceOfSatisfying(
                        AgendaEntry.Meeting.class,
                        meeting -> assertThat(meeting.who()).isEqualTo("Amina Haddad"));
        assertThat(agenda.find(byCoach, Language.EN)).isEmpty();
        assertThat(agenda.ofHousehold(household, Language.EN))
                .extracting(AgendaEntry.Meeting::id)
                .containsExactly(byColleague);
        assertThat(agenda.export(new AgendaScope.At(location), MONDAY, MONDAY, Language.EN))
                .hasSize(1);
    }

    @Test
    void anAdministratorSeesNoContents() {
        SignIn.asStaff(coach, Role.ADMINISTRATOR);
        assertThat(entries(new AgendaScope.At(location))).hasSize(2).allMatch(AgendaEntry.Busy.class::isInstance);
        assertThat(entries(new AgendaScope.Mine())).hasSize(1).allMatch(AgendaEntry.Busy.class::isInstance);
        assertThat(agenda.find(byCoach, Language.EN)).isEmpty();
    }

    @Test
    void aManagerSeesEverything() {
        SignIn.asStaff(manager, Role.MANAGER);
        assertThat(entries(new AgendaScope.At(location))).hasSize(2).allMatch(AgendaEntry.Meeting.class::isInstance);
        assertThat(agenda.find(byColleague, Language.EN).orElseThrow().internalNote())
                .isEqualTo("note");
    }

    @Test
    void aTeamIsThoseOfTheSameTeam() {
        SignIn.asStaff(manager, Role.MANAGER);
        assertThat(entries(new AgendaScope.MyTeam())).isEmpty();
        SignIn.asStaff(coach, Role.COACH);
        assertThat(entries(new AgendaScope.MyTeam()))
                .extracting(AgendaEntry::staffName)
                .contains("Piet Bakker", "Marijke de Wit");
    }

    @Test
    void theAgendaIsNotForNewcomers() {
        SignIn.asNewcomer(amina);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> entries(new AgendaScope.Mine()));
    }

    private List<AgendaEntry> entries(AgendaScope scope) {
        return agenda.entries(scope, MONDAY, MONDAY, Language.EN).entries();
    }

    private AppointmentId planned(StaffId staff, LocalDateTime at) {
        var request = new PlanRequest(intake, household, amina, staff, location, null, at, 30, null, "note");
        return ((PlanResult.Planned) planning.plan(request)).id();
    }
}
