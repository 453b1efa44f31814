package nl.wegwijs.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.person.Occupied;
import nl.wegwijs.planning.DayPart;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.OpeningHours;
import nl.wegwijs.planning.Openness;
import nl.wegwijs.planning.Resource;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.testing.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class AppointmentPlanningTest {

    private static final LocalDateTime MONDAY_TEN = LocalDateTime.of(2026, 3, 16, 10, 0);

    @Autowired
    AppointmentPlanning planning;

    @Autowired
    MyAppointmentAnswers answers;

    @Autowired
    Agenda agenda;

    @Autowired
    FreeTimes freeTimes;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private Town town;
    private StaffId coach;
    private HouseholdId household;
    private NewcomerId amina;
    private NewcomerId yusuf;
    private LocationId location;
    private RoomId room;
    private KindId intake;

    @BeforeEach
    void aCoachAndAHousehold() {
        town = new Town(database);
        coach = town.staff("Marijke de Wit", Role.COACH);
        household = town.household();
        amina = town.newcomer(household, "Amina Haddad", coach);
        yusuf = town.newcomer(household, "Yusuf Haddad", coach);
        location = town.location("Centre");
        room = town.room(location, "2.14");
        intake = new KindId(town.appointmentKind(Language.EN, "Intake"));
        SignIn.asStaff(coach, Role.COACH);
    }

    @Test
    void whoIsTakenAndUntilWhenIsSaidByName() {
        plan(null, coach, room, MONDAY_TEN);
        var until = MONDAY_TEN.plusMinutes(30).atZone(Texts.OFFICE).toInstant();
        assertThat(plan(yusuf, coach, room, MONDAY_TEN.plusMinutes(15)))
                .isInstanceOfSatisfying(
                        TimeRefusal.Clash.class,
                        clash -> assertThat(clash.taken())
                                .containsExactlyInAnyOrder(
                                        new Occupied(Resource.Kind.NEWCOMER, "Yusuf Haddad", until),
                                        new Occupied(Resource.Kind.STAFF, "Marijke de Wit", until),
                                        new Occupied(Resource.Kind.ROOM, "2.14", until)));
    }

    @Test
    void aClosedLocationIsRefusedWithTheReason() {
        var tuesday = LocalDate.of(2026, 3, 17);
        town.closed(location, tuesday, "Staff day");
        assertThat(plan(amina, coach, null, tuesday.atTime(10, 0)))
                .isEqualTo(new TimeRefusal.Closed(new Openness.ClosedThatDay(tuesday, "Staff day")));
        assertThat(plan(amina, coach, null, LocalDateTime.of(2026, 3, 14, 10, 0)))
                .isEqualTo(new TimeRefusal.Closed(new Openness.ClosedThatWeekday(DayOfWeek.SATURDAY)));
        assertThat(plan(amina, coach, null, LocalDateTime.of(2026, 3, 16, 16, 45)))
                .isEqualTo(new TimeRefusal.Closed(
                        new Openness.OutsideHours(new OpeningHours(LocalTime.of(9, 0), LocalTime.of(17, 0)))));
    }

    @Test
    void aRoomOfAnotherLocationIsRefused() {
        var elsewhere = town.room(town.location("North"), "1.01");
        assertThat(plan(amina, coach, elsewhere, MONDAY_TEN)).isEqualTo(new TimeRefusal.RoomElsewhere());
        var id = planned(amina, MONDAY_TEN);
        assertThat(planning.move(id, new MoveTo(coach, location, elsewhere, MONDAY_TEN.plusHours(1), 30)))
                .isEqualTo(new TimeRefusal.RoomElsewhere());
    }

    @Test
    void whatIsNoLongerInUseIsRefused() {
        var gone = town.staff("Gone Already", Role.COACH);
        noLongerInUse("staff_member", gone.value());
        assertThat(plan(amina, gone, null, MONDAY_TEN)).isEqualTo(new TimeRefusal.StaffGone());
        noLongerInUse("room", room.value());
        assertThat(plan(amina, coach, room, MONDAY_TEN)).isEqualTo(new TimeRefusal.RoomNotInUse());
        noLongerInUse("location", location.value());
        assertThat(plan(amina, coach, null, MONDAY_TEN)).isEqualTo(new TimeRefusal.Closed(new Openness.NotInUse()));
        noLongerInUse("appointment_kind", intake.value());
        assertThat(plan(amina, coach, null, MONDAY_TEN)).isEqualTo(new PlanResult.KindNotInUse());
    }

    private void noLongerInUse(String table, UUID id) {
        database.sql("update " + table + " set active = false where id = ?")
                .param(id)
                .update();
    }

    @Test
    void aTimeThatIsOverOrOffTheStepsIsRefused() {
        assertThat(plan(amina, coach, null, TestClock.START)).isEqualTo(new TimeRefusal.InThePast());
        assertThat(plan(amina, coach, null, MONDAY_TEN.plusMinutes(3))).isEqualTo(new TimeRefusal.OffStep());
        assertThat(planning.plan(
                        new PlanRequest(intake, household, amina, coach, location, null, MONDAY_TEN, 0, null, null)))
                .isEqualTo(new TimeRefusal.TooShort(5));
    }

    @Test
    void aCoachPlansForTheOwnHouseholdsOnlyAndTheFrontOfficeForAll() {
        var other = town.staff("Another coach", Role.COACH);
        SignIn.asStaff(other, Role.COACH);
        assertThat(plan(amina, other, null, MONDAY_TEN)).isEqualTo(new PlanResult.NobodyToInvite());
        SignIn.asStaff(other, Role.FRONT_OFFICE);
        assertThat(plan(amina, other, null, MONDAY_TEN)).isInstanceOf(PlanResult.Planned.class);
        assertThat(planning.plan(new PlanRequest(
                        intake, town.household(), amina, other, location, null, MONDAY_TEN, 30, null, null)))
                .as("not of that household")
                .isEqualTo(new PlanResult.NobodyToInvite());
    }

    @Test
    void trainersAndAdministratorsDoNotPlan() {
        for (var role : List.of(Role.TRAINER, Role.ADMINISTRATOR)) {
            SignIn.asStaff(coach, role);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> plan(amina, coach, null, MONDAY_TEN));
        }
    }

    @Test
    void aMoveAnswersTheQuestionForAnotherTimeAndFreesTheOldOne() {
        var id = planned(amina, MONDAY_TEN);
        SignIn.asNewcomer(amina);
        answers.askToMove(id, List.of(new MoveWish(LocalDate.of(2026, 3, 17), DayPart.MORNING)), "school");
        SignIn.asStaff(coach, Role.COACH);
        assertThat(agenda.desk(Language.EN).moveRequests())
                .extracting(AgendaEntry.Meeting::id)
                .containsExactly(id);

        assertThat(planning.move(id, new MoveTo(coach, location, null, MONDAY_TEN.plusDays(1), 45)))
                .isEqualTo(new MoveResult.Moved());

        assertThat(agenda.desk(Language.EN).moveRequests()).isEmpty();
        assertThat(planning.declineMove(id, null)).isEqualTo(new AnswerMoveResult.NoLongerAsked());
        assertThat(plan(yusuf, coach, null, MONDAY_TEN)).isInstanceOf(PlanResult.Planned.class);
        assertThat(agenda.history(id))
                .extracting(StaffAppointment.Change::kind, StaffAppointment.Change::by)
                .containsExactly(
                        tuple(ChangeKind.PLANNED, "Marijke de Wit"),
                        tuple(ChangeKind.MOVE_ASKED, "Amina Haddad"),
                        tuple(ChangeKind.MOVED, "Marijke de Wit"));
    }

    @Test
    void aDeclinedQuestionLeavesTheAppointmentAsItIs() {
        var id = planned(amina, MONDAY_TEN);
        SignIn.asNewcomer(amina);
        answers.askToMove(id, List.of(new MoveWish(LocalDate.of(2026, 3, 17), DayPart.MORNING)), null);
        SignIn.asStaff(coach, Role.COACH);
        assertThat(planning.declineMove(id, "  The office is closed on Tuesday.\n"))
                .isEqualTo(new AnswerMoveResult.Answered());
        assertThat(agenda.history(id).getLast().words()).isEqualTo("The office is closed on Tuesday.");
        assertThat(agenda.find(id, Language.EN).orElseThrow().moveRequest()).isNull();
    }

    @Test
    void onlyThoseWhoMaySeeItChangeIt() {
        var id = planned(amina, MONDAY_TEN);
        SignIn.asStaff(town.staff("Another coach", Role.COACH), Role.COACH, Role.FRONT_OFFICE);
        assertThat(planning.cancel(id, CancelledBy.STAFF, CancelReason.OTHER, null))
                .isEqualTo(new NotChangeable.NotFound());
        assertThat(planning.note(id, Outcome.MISSED)).isEqualTo(new NotChangeable.NotFound());
        assertThat(planning.noteForColleagues(id, "x")).isEqualTo(new NotChangeable.NotFound());
        assertThat(planning.declineMove(id, null)).isEqualTo(new NotChangeable.NotFound());
        assertThat(planning.move(id, new MoveTo(coach, location, null, MONDAY_TEN.plusDays(1), 30)))
                .isEqualTo(new NotChangeable.NotFound());
    }

    @Test
    void whatIsOverWaitsForItsOutcome() {
        var id = planned(amina, MONDAY_TEN);
        clock.setTo(MONDAY_TEN.plusDays(1));
        assertThat(agenda.desk(Language.EN).withoutOutcome())
                .extracting(AgendaEntry.Meeting::id)
                .containsExactly(id);
        assertThat(planning.note(id, Outcome.ATTENDED)).isEqualTo(new OutcomeResult.Noted());
        assertThat(agenda.desk(Language.EN).withoutOutcome()).isEmpty();
        assertThat(planning.cancel(id, CancelledBy.STAFF, CancelReason.OTHER, null))
                .isEqualTo(new NotChangeable.Over());
    }

    @Test
    void proposesTimesAtWhichEverybodyIsFreeAndWorks() {
        town.works(coach, 1, "MORNING");
        town.works(coach, 3, "AFTERNOON");
        planned(amina, MONDAY_TEN);
        var wish = new FreeTimes.Wish(household, null, coach, location, room, 60);
        assertThat(freeTimes.from(MONDAY_TEN.toLocalDate(), wish, 3))
                .containsExactly(
                        Slot.of(MONDAY_TEN.withHour(9), 60),
                        Slot.of(MONDAY_TEN.plusMinutes(30), 60),
                        Slot.of(LocalDateTime.of(2026, 3, 18, 12, 0), 60));
        assertThat(freeTimes.on(LocalDate.of(2026, 3, 17), wish)).isEmpty();
    }

    @RepeatedTest(5)
    void whenTenColleaguesSaveInTheSameSecondOneGetsTheTime() throws Exception {
        var households = new ArrayList<HouseholdId>();
        for (var number = 0; number < 10; number++) {
            var own = town.household();
            town.newcomer(own, "Guest " + number, coach);
            households.add(own);
        }
        var start = new CyclicBarrier(households.size());
        try (var colleagues = Executors.newFixedThreadPool(households.size())) {
            var tasks = households.stream()
                    .<Callable<PlanResult>>map(one -> () -> {
                        SignIn.asStaff(coach, Role.COACH);
                        start.await();
                        return planning.plan(
                                new PlanRequest(intake, one, null, coach, location, room, MONDAY_TEN, 30, null, null));
                    })
                    .toList();
            var results = new ArrayList<PlanResult>();
            for (var result : colleagues.invokeAll(tasks)) {
                results.add(result.get());
            }
            assertThat(results).filteredOn(PlanResult.Planned.class::isInstance).hasSize(1);
            assertThat(results).filteredOn(TimeRefusal.Clash.class::isInstance).hasSize(9);
        }
    }

    private AppointmentId planned(@Nullable NewcomerId newcomer, LocalDateTime at) {
        return ((PlanResult.Planned) plan(newcomer, coach, null, at)).id();
    }

    private PlanResult plan(@Nullable NewcomerId newcomer, StaffId staff, @Nullable RoomId in, LocalDateTime at) {
        return planning.plan(new PlanRequest(intake, household, newcomer, staff, location, in, at, 30, null, null));
    }
}
