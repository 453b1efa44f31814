package nl.wegwijs.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.wegwijs.appointment.SettlementRequest.Desk;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Openness;
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

@PortalTest
class SettlementDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);

    @Autowired
    SettlementDays days;

    @Autowired
    SettlementAgenda agenda;

    @Autowired
    SettlementTemplates templates;

    @Autowired
    MyAppointments myAppointments;

    @Autowired
    AppointmentPlanning planning;

    @Autowired
    JdbcClient database;

    private Town town;
    private StaffId manager;
    private LocationId location;
    private LocationId townHall;
    private TemplateId template;
    private List<Desk> desks;
    private KindId lease;
    private HouseholdId first;
    private HouseholdId second;
    private NewcomerId amina;

    @BeforeEach
    void aTemplateOfTwoSteps() {
        town = new Town(database);
        manager = town.staff("Team leader", Role.MANAGER);
        location = town.location("Group location");
        townHall = town.location("Town hall");
        lease = new KindId(town.appointmentKind(Language.EN, "Signing the lease"));
        var registration = new KindId(town.appointmentKind(Language.EN, "Registration"));
        SignIn.asStaff(manager, Role.ADMINISTRATOR);
        template = templates.add(
                "Two steps",
                LocalTime.of(9, 30),
                List.of(new SettlementStep(lease, null, 30, 0), new SettlementStep(registration, townHall, 45, 20)));
        desks = List.of(
                new Desk(town.staff("Housing"), town.room(location, "Desk 1")),
                new Desk(town.staff("Registrar"), null));
        first = town.household();
        amina = town.newcomer(first, "Amina Haddad", null);
        town.newcomer(first, "Yusuf Haddad", null);
        second = town.household();
        town.newcomer(second, "John Okello", null);
        SignIn.asStaff(manager, Role.MANAGER);
    }

    @Test
    void theNextHouseholdStartsWhenTheDeskIsFree() {
        var lanes = days.propose(request(MONDAY, first, second));
        assertThat(times(lanes.get(0))).containsExactly("09:30-10:00", "10:20-11:05");
        assertThat(times(lanes.get(1))).containsExactly("10:00-10:30", "11:05-11:50");
    }

    @Test
    void plansAllHouseholdsInOneGo() {
        assertThat(days.plan(request(MONDAY, first, second))).isInstanceOf(SettlementResult.Planned.class);

        var lanes = agenda.lanes(location, MONDAY, Language.EN);
        assertThat(lanes).extracting(SettlementAgenda.Lane::household).containsExactly(first, second);
        assertThat(lanes.getFirst().stops())
                .extracting(stop -> stop.kind().text())
                .containsExactly("Signing the lease", "Registration");

        SignIn.asNewcomer(amina);
        var mine = myAppointments.upcoming(Language.EN);
        assertThat(mine).hasSize(2);
        assertThat(myAppointments.settlementDay(lanes.getFirst().day(), Language.EN))
                .isEqualTo(mine);
        assertThat(myAppointments.settlementDay(lanes.getLast().day(), Language.EN))
                .isEmpty();
    }

    @Test
    void goesRoundWhatADeskHasAlready() {
        planning.plan(new PlanRequest(
                lease, second, null, desks.getFirst().staff(), location, null, MONDAY.atTime(9, 30), 30, null, null));
        assertThat(times(days.propose(request(MONDAY, first)).getFirst()))
                .containsExactly("10:00-10:30", "10:50-11:35");
    }

    @Test
    void plansNobodyWhenOneDoesNotFit() {
        town.closed(townHall, MONDAY, "Staff day");
        assertThat(days.plan(request(MONDAY, first, second)))
                .isEqualTo(new SettlementResult.DoesNotFit(
                        first, 1, new TimeRefusal.Closed(new Openness.ClosedThatDay(MONDAY, "Staff day"))));
        assertThat(agenda.lanes(location, MONDAY, Language.EN)).isEmpty();
    }

    @Test
    void refusesAHouseholdThatHasADayThenOrHasNobody() {
        days.plan(request(MONDAY, first));
        assertThat(days.plan(request(MONDAY, second, first))).isEqualTo(new SettlementResult.AlreadyPlanned(first));
        var empty = town.household();
        assertThat(days.plan(request(MONDAY, empty))).isEqualTo(new SettlementResult.NobodyToInvite(empty));
        assertThat(days.plan(new SettlementRequest(template, location, MONDAY, List.of(second), List.of())))
                .isEqualTo(new SettlementResult.Incomplete());
    }

    @Test
    void aCoachPlansForTheOwnHouseholdsOnly() {
        var coach = town.staff("Coach", Role.COACH);
        var own = town.household();
        town.newcomer(own, "Selam Tesfay", coach);
        SignIn.asStaff(coach, Role.COACH);
        assertThat(days.plan(request(MONDAY, first))).isEqualTo(new SettlementResult.NobodyToInvite(first));
        assertThat(days.plan(request(MONDAY, own))).isInstanceOf(SettlementResult.Planned.class);
        assertThat(agenda.lanes(location, MONDAY, Language.EN)).hasSize(1);
    }

    @Test
    void aWholeDayCanBeCancelledAndPlannedAgain() {
        days.plan(request(MONDAY, first, second));
        var lanes = agenda.lanes(location, MONDAY, Language.EN).stream()
                .map(SettlementAgenda.Lane::day)
                .toList();
        assertThat(agenda.cancelAll(lanes, CancelReason.STAFF_NOT_AVAILABLE, null))
                .isEqualTo(4);
        assertThat(agenda.lanes(location, MONDAY, Language.EN)).isEmpty();
        assertThat(days.plan(request(MONDAY, first, second))).isInstanceOf(SettlementResult.Planned.class);
    }

    @Test
    void theStepsOfATemplateCanBeChanged() {
        SignIn.asStaff(manager, Role.ADMINISTRATOR);
        templates.change(template, 0, "One step", LocalTime.of(10, 0), List.of(new SettlementStep(lease, null, 60, 0)));
        assertThat(templates.all())
                .filteredOn(one -> one.id().equals(template))
                .singleElement()
                .satisfies(one -> assertThat(one.steps()).containsExactly(new SettlementStep(lease, null, 60, 0)));
    }

    private SettlementRequest request(LocalDate day, HouseholdId... households) {
        return new SettlementRequest(template, location, day, List.of(households), desks);
    }

    private static List<String> times(SettlementLane lane) {
        return lane.stops().stream()
                .map(stop -> stop.slot().startTime() + "-" + stop.slot().endTime())
                .toList();
    }
}
