package nl.wegwijs.workshop.attendance;

import static nl.wegwijs.workshop.attendance.AttendanceMark.ABSENT;
import static nl.wegwijs.workshop.attendance.AttendanceMark.LATE;
import static nl.wegwijs.workshop.attendance.AttendanceMark.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SessionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AttendanceTest {

    private static final LocalDateTime TODAY_AT_HALF_PAST_NINE = LocalDateTime.of(2026, 3, 10, 9, 30);

    @Autowired
    private Attendance attendance;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @Autowired
    private Statements statements;

    private Town town;
    private WorkshopTown workshops;
    private StaffId trainer;
    private StaffId colleague;
    private List<NewcomerId> people = List.of();
    private SeriesId series;
    private SessionId today;
    private SessionId nextWeek;

    @BeforeEach
    void fifteenPeopleAndTwoTrainers() {
        town = new Town(database);
        workshops = new WorkshopTown(database);
        trainer = town.staff("Samira Osman", Role.TRAINER);
        colleague = town.staff("Yonas Tesfay", Role.TRAINER);
        series = workshops.series(
                workshops.workshop(Regime.OFFER, "Housing", 2),
                Language.AR,
                town.location("Hooftskade"),
                15,
                List.of(trainer, colleague),
                TODAY_AT_HALF_PAST_NINE,
                TODAY_AT_HALF_PAST_NINE.plusWeeks(1));
        people = IntStream.rangeClosed(1, 15)
                .mapToObj(number -> town.newcomer(town.household(), "Person %02d".formatted(number), null))
                .toList();
        people.forEach(person -> workshops.enrolled(series, person));
        today = workshops.sessions(series).getFirst();
        nextWeek = workshops.sessions(series).getLast();
        SignIn.asStaff(trainer, Role.TRAINER);
    }

    @Test
    void theListShowsWhoTakesPartAndWhoSaidNotToCome() {
        workshops.waiting(series, town.newcomer(town.household(), "Somebody who waits", null));
        database.sql(
                        "insert into absence_notice (session_id, newcomer_id, reason, said_at) values (?,?,?,utc_timestamp(6))")
                .params(today.value(), people.get(1).value(), "My child is ill")
                .update();

        var sheet = attendance.sheet(today, Language.EN).orElseThrow();

        assertThat(sheet.open()).isTrue();
        assertThat(sheet.workshop().text()).isEqualTo("Housing");
        assertThat(sheet.session().part().text()).isEqualTo("Housing 1");
        assertThat(sheet.sessions()).hasSize(2);
        assertThat(sheet.people()).extracting(AttendanceSheet.Participant::id).containsExactlyElementsOf(people);
        assertThat(sheet.people().get(1).absenceReason()).isEqualTo("My child is ill");
    }

    @Test
    void aTickIsKeptWithWhoAndWhen() {
        mark(today, tick(0, PRESENT, now()));
        var person = sheet().getFirst();
        assertThat(person.mark()).isEqualTo(PRESENT);
        assertThat(person.markedBy()).isEqualTo("Samira Osman");
        assertThat(person.markedAt()).isEqualTo(now());
    }

    @Test
    void aTickThatIsSentTwiceCountsOnce() {
        var tick = tick(0, PRESENT, now());
        mark(today, tick);
        var again = mark(today, tick, tick);
        assertThat(again).isEqualTo(new TickResult.Kept(Set.of(tick.id()), Set.of()));
        assertThat(attendance.traces(today)).hasSize(1);
    }

    @Test
    void theTickThatWasMadeLastStandsWhicheverArrivesLast() {
        var early = tick(0, ABSENT, now().minusSeconds(600));
        var late = tick(0, LATE, now().minusSeconds(60));
        mark(today, late);
        mark(today, early);
        mark(today, late);
        assertThat(sheet().getFirst().mark()).isEqualTo(LATE);
        assertThat(attendance.traces(today))
                .extracting(AttendanceSheet.Trace::mark)
                .containsExactly(ABSENT, LATE);
    }

    @Test
    void aSlowConnectionDoesNotTurnTheOrderOfOnePersonsTicksRound() {
        mark(today, tick(0, PRESENT, now()));
        mark(today, tick(0, LATE, now().minusMillis(300)));
        assertThat(attendance.marks(today))
                .filteredOn(person -> person.mark() == LATE)
                .hasSize(1);
    }

    @Test
    void aDeviceWhoseClockRunsAheadDoesNotWinForEver() {
        mark(today, tick(0, PRESENT, now().plusSeconds(86_400)));
        clock.advance(Duration.ofMinutes(5));
        mark(today, tick(0, LATE, now()));
        assertThat(sheet().getFirst().mark()).isEqualTo(LATE);
    }

    @Test
    void correctingItDaysLaterLeavesATrace() {
        mark(today, tick(0, ABSENT, now()));
        clock.advance(Duration.ofDays(12));
        SignIn.asStaff(colleague, Role.TRAINER);
        mark(today, tick(0, PRESENT, now()));
        assertThat(attendance.traces(today))
                .extracting(AttendanceSheet.Trace::mark, AttendanceSheet.Trace::by)
                .containsExactly(tuple(ABSENT, "Samira Osman"), tuple(PRESENT, "Yonas Tesfay"));
    }

    @Test
    void twoTrainersWhoTickAtTheSameTimeLoseNothing() throws Exception {
        var start = new CountDownLatch(1);
        var sent = new ArrayList<Callable<TickResult>>();
        for (var number = 0; number < people.size(); number++) {
            var tick = tick(number, PRESENT, now());
            var by = number % 2 == 0 ? trainer : colleague;
            // Each is sent twice, as after an answer that was lost.
            sent.add(() -> as(by, start, tick));
            sent.add(() -> as(by, start, tick));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = sent.stream().map(threads::submit).toList();
            start.countDown();
            for (var one : running) {
                assertThat(one.get()).isInstanceOf(TickResult.Kept.class);
            }
        }
        assertThat(sheet()).allSatisfy(person -> assertThat(person.mark()).isEqualTo(PRESENT));
        assertThat(attendance.traces(today)).hasSize(people.size());
    }

    @Test
    void nobodyIsTickedBeforeTheDayNorWhereNothingIsHeld() {
        assertThat(mark(nextWeek, tick(0, PRESENT, now()))).isInstanceOf(TickResult.NotHeld.class);
        assertThat(attendance.sheet(nextWeek, Language.EN).orElseThrow().open()).isFalse();

        database.sql("update workshop_session set cancelled = 1 where id = ?")
                .param(today.value())
                .update();
        assertThat(mark(today, tick(0, PRESENT, now()))).isInstanceOf(TickResult.NotHeld.class);
    }

    @Test
    void whoDoesNotTakePartIsNotTicked() {
        var stranger = new Tick(Ids.next(), town.newcomer(town.household(), "A stranger", null), PRESENT, now());
        var known = tick(0, PRESENT, now());
        assertThat(mark(today, stranger, known))
                .isEqualTo(new TickResult.Kept(Set.of(known.id()), Set.of(stranger.id())));
    }

    @Test
    void whoLeftAfterComingStaysOnTheList() {
        mark(today, tick(0, PRESENT, now()));
        database.sql("update enrolment set status = 'LEFT' where newcomer_id in (?, ?)")
                .params(people.get(0).value(), people.get(1).value())
                .update();
        assertThat(sheet())
                .hasSize(14)
                .extracting(AttendanceSheet.Participant::id)
                .contains(people.getFirst());
    }

    @Test
    void onlyTheTrainersOfTheSeriesAndManagersSeeIt() {
        mark(today, tick(0, PRESENT, now()));
        SignIn.asStaff(town.staff("Another trainer", Role.TRAINER), Role.TRAINER);
        assertThat(attendance.sheet(today, Language.EN)).isEmpty();
        assertThat(attendance.sheet(series, Language.EN)).isEmpty();
        assertThat(attendance.marks(today)).isEmpty();
        assertThat(attendance.traces(today)).isEmpty();
        assertThat(mark(today, tick(1, PRESENT, now()))).isInstanceOf(TickResult.NotFound.class);

        SignIn.asStaff(town.staff("A manager", Role.MANAGER), Role.MANAGER);
        assertThat(attendance.marks(today)).hasSize(15);
        assertThat(attendance.traces(today)).hasSize(1);
    }

    @Test
    void theListTakesFewStatements() {
        statements.assertAtMost(3, () -> attendance.sheet(today, Language.NL));
        statements.assertAtMost(2, () -> attendance.marks(today));
    }

    private TickResult as(StaffId staff, CountDownLatch start, Tick tick) throws InterruptedException {
        SignIn.asStaff(staff, Role.TRAINER);
        start.await();
        try {
            return attendance.mark(today, List.of(tick));
        } finally {
            SignIn.nobody();
        }
    }

    private TickResult mark(SessionId session, Tick... ticks) {
        return attendance.mark(session, List.of(ticks));
    }

    private Tick tick(int person, AttendanceMark mark, Instant at) {
        return new Tick(UUID.randomUUID(), people.get(person), mark, at);
    }

    private List<AttendanceSheet.Participant> sheet() {
        return attendance.marks(today);
    }

    private Instant now() {
        return clock.instant();
    }
}
