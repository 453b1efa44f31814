package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wegwijs.person.Occupied;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.OpeningHours;
import nl.wegwijs.planning.Openness;
import nl.wegwijs.planning.Resource;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A trainer plans a series: what is in the way is said beforehand, and nothing is booked twice. */
@PortalTest
class SeriesPlanningTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 3, 24, 9, 30);

    @Autowired
    private SeriesPlanning planning;

    @Autowired
    private JdbcClient database;

    private Town town;
    private WorkshopTown workshops;
    private StaffId samira;
    private StaffId dawit;
    private LocationId hooftskade;
    private RoomId room;
    private WorkshopId housing;

    @BeforeEach
    void aTrainerAndAWorkshopOfTwoDayParts() {
        town = new Town(database);
        workshops = new WorkshopTown(database);
        samira = town.staff("Samira Haddad", Role.TRAINER);
        dawit = town.staff("Dawit Tesfay", Role.TRAINER);
        hooftskade = town.location("Hooftskade");
        room = town.room(hooftskade, "1.04");
        housing = workshops.workshop(Regime.OFFER, "Housing", 2);
        SignIn.asStaff(samira, Role.TRAINER);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void aSeriesIsPlannedWithAllItsSessionsAndTakesUpTrainerAndRoom() {
        var result = planning.plan(plan(4));

        assertThat(result).isInstanceOf(PlanSeriesResult.Planned.class);
        assertThat(workshops.sessions(((PlanSeriesResult.Planned) result).id())).hasSize(2);
        assertThat(problems(planning.plan(plan(4))))
                .as("the same again")
                .containsExactly(
                        List.of(new SessionProblem.Taken(List.of(
                                new Occupied(Resource.Kind.STAFF, "Samira Haddad", end(TUESDAY)),
                                new Occupied(Resource.Kind.ROOM, "1.04", end(TUESDAY))))),
                        List.of(new SessionProblem.Taken(List.of(
                                new Occupied(Resource.Kind.STAFF, "Samira Haddad", end(TUESDAY.plusWeeks(1))),
                                new Occupied(Resource.Kind.ROOM, "1.04", end(TUESDAY.plusWeeks(1)))))));
    }

    @Test
    void eachSessionSaysWhyItCannotBeHeld() {
        var elsewhere = town.room(town.location("Rijswijkseplein"), "3.01");
        town.closed(hooftskade, LocalDate.of(2026, 3, 31), "Moving house");

        assertThat(problems(planning.plan(plan(5, TUESDAY, TUESDAY.plusWeeks(1)))))
                .containsExactly(
                        List.of(new SessionProblem.TooFewSeats(4)),
                        List.of(
                                new SessionProblem.Closed(
                                        new Openness.ClosedThatDay(LocalDate.of(2026, 3, 31), "Moving house")),
                                new SessionProblem.TooFewSeats(4)));
        room = elsewhere;
        assertThat(problems(planning.plan(plan(4, TUESDAY, TUESDAY.minusDays(1)))))
                .containsExactly(
                        List.of(new SessionProblem.RoomElsewhere()),
                        List.of(new SessionProblem.BeforePrevious(), new SessionProblem.RoomElsewhere()));
        room = town.room(hooftskade, "1.05");
        assertThat(problems(planning.plan(plan(4, LocalDateTime.of(2026, 3, 9, 9, 30), TUESDAY.withHour(16)))))
                .containsExactly(
                        List.of(new SessionProblem.InThePast()),
                        List.of(new SessionProblem.Closed(
                                new Openness.OutsideHours(new OpeningHours(LocalTime.of(9, 0), LocalTime.of(17, 0))))));
        database.sql("update room set active = 0 where id = ?")
                .param(room.value())
                .update();
        assertThat(problems(planning.plan(plan(4))).getFirst()).containsExactly(new SessionProblem.RoomNotInUse());
    }

    @Test
    void theNumbersHaveToMakeSense() {
        assertThat(planning.plan(plan(0))).isEqualTo(new PlanSeriesResult.WrongNumbers());
        assertThat(planning.plan(plan(SeriesEnrolment.MOST_PLACES + 1))).isEqualTo(new PlanSeriesResult.WrongNumbers());
        assertThat(planning.plan(plan(2)))
                .as("a group of three at least")
                .isEqualTo(new PlanSeriesResult.WrongNumbers());
        assertThat(planning.plan(plan(4, TUESDAY))).isEqualTo(new PlanSeriesResult.OtherParts(2));
    }

    @Test
    void whatIsOutOfUseIsNotPlanned() {
        workshops.retired(housing);
        assertThat(planning.plan(plan(4))).isEqualTo(new PlanSeriesResult.WorkshopNotInUse());
    }

    @Test
    void trainersPlanWhatTheyGiveThemselvesAndAManagerPlansForAnyTrainer() {
        assertThat(planning.plan(by(dawit))).isEqualTo(new PlanSeriesResult.NotYours());
        assertThat(planning.plan(by())).isEqualTo(new PlanSeriesResult.NoSuchTrainer());

        SignIn.asStaff(town.staff("Mirjam", Role.MANAGER), Role.MANAGER);
        assertThat(planning.plan(by(town.staff("Coach", Role.COACH)))).isEqualTo(new PlanSeriesResult.NoSuchTrainer());
        assertThat(planning.plan(by(dawit))).isInstanceOf(PlanSeriesResult.Planned.class);
    }

    @Test
    void theGroupBeforeItIsOfferedThePlacesFirstAndTheRestWaitsInOrder() {
        var track = workshops.workshop(Regime.DUTY, "PVT", 2);
        workshops.follows(housing, track);
        var before = workshops.series(
                track, Language.AR, hooftskade, 12, List.of(samira), TUESDAY.minusWeeks(1), TUESDAY.minusDays(1));
        var amina = inGroup(before, "Amina");
        var bilal = inGroup(before, "Bilal");
        var chadi = inGroup(before, "Chadi");
        var dina = inGroup(before, "Dina");
        var emad = inGroup(before, "Emad");
        workshops.finishedElsewhere(bilal, housing, samira);
        workshops.waiting(before, town.newcomer(town.household(), "Fadi", null));

        var planned = (PlanSeriesResult.Planned) planning.plan(after(before, 3));

        assertThat(planned.offered()).isEqualTo(3);
        assertThat(planned.waiting()).isEqualTo(1);
        assertThat(onList(planned.id(), "OFFERED")).containsExactly(amina, chadi, dina);
        assertThat(onList(planned.id(), "WAITING")).containsExactly(emad);
        assertThat(database.sql("select min(offered_until) from enrolment where series_id = ?")
                        .param(planned.id().value())
                        .query(LocalDateTime.class)
                        .single())
                .as("a week to think, on the clock of Greenwich")
                .isEqualTo(LocalDateTime.of(2026, 3, 17, 9, 0));
    }

    @Test
    void onlyTheWorkshopThatFollowsCanBeGivenToAGroupOfOnesOwn() {
        var other = workshops.workshop(Regime.OFFER, "Money", 2);
        var track = workshops.workshop(Regime.DUTY, "PVT", 2);
        workshops.follows(housing, track);
        var money = workshops.series(other, Language.AR, hooftskade, 12, List.of(samira), TUESDAY.minusWeeks(1));
        var dawits = workshops.series(track, Language.AR, hooftskade, 12, List.of(dawit), TUESDAY.minusWeeks(1));

        assertThat(planning.plan(after(money, 4))).isEqualTo(new PlanSeriesResult.CannotFollow());
        assertThat(planning.plan(after(dawits, 4))).isEqualTo(new PlanSeriesResult.CannotFollow());
    }

    @Test
    void theChecksNameWhoOfTheGroupIsBusyButThatIsNoObstacle() {
        var track = workshops.workshop(Regime.DUTY, "PVT", 2);
        workshops.follows(housing, track);
        var before = workshops.series(track, Language.AR, hooftskade, 12, List.of(samira), TUESDAY.minusWeeks(1));
        booked(Resource.of(inGroup(before, "Amina")), TUESDAY.plusHours(1));
        inGroup(before, "Bilal");

        assertThat(planning.check(after(before, 4)))
                .containsExactly(new SessionCheck(List.of(), List.of("Amina")), new SessionCheck(List.of(), List.of()));
        assertThat(planning.plan(after(before, 4))).isInstanceOf(PlanSeriesResult.Planned.class);
    }

    private SeriesPlan plan(int capacity, LocalDateTime... starts) {
        return plan(capacity, Set.of(samira), null, starts);
    }

    private SeriesPlan plan(int capacity) {
        return plan(capacity, TUESDAY, TUESDAY.plusWeeks(1));
    }

    private SeriesPlan by(StaffId... trainers) {
        return plan(4, Set.of(trainers), null, TUESDAY, TUESDAY.plusWeeks(1));
    }

    private SeriesPlan after(SeriesId before, int capacity) {
        return plan(capacity, Set.of(samira), before, TUESDAY, TUESDAY.plusWeeks(1));
    }

    private SeriesPlan plan(int capacity, Set<StaffId> trainers, @Nullable SeriesId after, LocalDateTime... starts) {
        var parts = workshops.parts(housing);
        var sessions = new ArrayList<PlannedSession>();
        for (var number = 0; number < starts.length; number++) {
            sessions.add(new PlannedSession(parts.get(number), Slot.of(starts[number], 150), hooftskade, room));
        }
        return new SeriesPlan(
                housing, Language.AR, false, null, trainers, hooftskade, room, capacity, 3, after, sessions);
    }

    private NewcomerId inGroup(SeriesId series, String name) {
        var newcomer = town.newcomer(town.household(), name, null);
        workshops.enrolled(series, newcomer);
        return newcomer;
    }

    /** For two hours, with something else. */
    private void booked(Resource who, LocalDateTime from) {
        town.busy(who, Slot.of(from, 120));
    }

    private List<NewcomerId> onList(SeriesId series, String status) {
        return database.sql("select newcomer_id from enrolment where series_id = ? and status = ? order by turn")
                .params(series.value(), status)
                .query((row, _) -> new NewcomerId(row.getObject(1, UUID.class)))
                .list();
    }

    private static List<List<SessionProblem>> problems(PlanSeriesResult result) {
        return ((PlanSeriesResult.SessionsRefused) result).problems();
    }

    private static Instant end(LocalDateTime start) {
        return Slot.of(start, 150).end();
    }
}
