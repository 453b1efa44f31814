package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.AsPortal;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Never overbooked, nobody lost: on the real database, with everybody at once. */
@PortalTest
class TwoHundredAtOnceTest {

    private static final int PEOPLE = 200;
    private static final int PLACES = 12;

    @Autowired
    private MyEnrolments myEnrolments;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private List<NewcomerId> people = List.of();
    private SeriesId series = SeriesId.next();

    @BeforeEach
    void twelvePlacesForTwoHundredPeople() {
        var town = new Town(database);
        var workshops = new WorkshopTown(database);
        people = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(number -> town.newcomer(town.household(), "Person " + number, null))
                .toList();
        series = workshops.series(
                workshops.workshop(Regime.OFFER, "Housing", 2),
                Language.AR,
                town.location("Hooftskade"),
                PLACES,
                List.of(town.staff("Trainer", Role.TRAINER)),
                LocalDateTime.of(2026, 3, 24, 9, 30),
                LocalDateTime.of(2026, 3, 31, 9, 30));
    }

    @Test
    void twelveTakePartAndTheOthersWaitInTheOrderInWhichTheyCame() throws Exception {
        var results = atOnce(people.stream()
                .map(person -> as(person, () -> myEnrolments.signUp(series)))
                .toList());

        assertThat(results).filteredOn(SignUpResult.Enrolled.class::isInstance).hasSize(PLACES);
        assertThat(results)
                .filteredOn(SignUpResult.Waiting.class::isInstance)
                .extracting(result -> ((SignUpResult.Waiting) result).position())
                .as("everybody was told another place in the line")
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, PEOPLE - PLACES).boxed().toList());
        assertThat(count("ENROLLED")).isEqualTo(PLACES);
        assertThat(count("WAITING")).isEqualTo(PEOPLE - PLACES);
        assertThat(everybodyOnce()).isTrue();
        assertThat(IntStream.range(0, PEOPLE)
                        .filter(number -> results.get(number) instanceof SignUpResult.Waiting)
                        .boxed()
                        .sorted(Comparator.comparing(number -> ((SignUpResult.Waiting) results.get(number)).position()))
                        .map(people::get))
                .as("the line is as they were told")
                .containsExactlyElementsOf(withStatus("WAITING"));
        assertThat(bookedPeople()).as("only who takes part has the time booked").isEqualTo(PLACES);
    }

    @Test
    void aSecondClickChangesNothing() throws Exception {
        var twice = new ArrayList<Callable<SignUpResult>>();
        people.forEach(person -> {
            twice.add(as(person, () -> myEnrolments.signUp(series)));
            twice.add(as(person, () -> myEnrolments.signUp(series)));
        });
        var results = atOnce(twice);
        assertThat(results)
                .filteredOn(SignUpResult.AlreadyOnList.class::isInstance)
                .hasSize(PEOPLE);
        assertThat(count("ENROLLED")).isEqualTo(PLACES);
        assertThat(count("WAITING")).isEqualTo(PEOPLE - PLACES);
        assertThat(everybodyOnce()).isTrue();
    }

    @Test
    void whilePlacesAreFreedAndOffersRunOutNobodyIsLostAndNothingIsGivenOutTwice() throws Exception {
        atOnce(people.stream()
                .map(person -> as(person, () -> myEnrolments.signUp(series)))
                .toList());
        // Six give up their place, so six are offered one; nobody answers these.
        atOnce(withStatus("ENROLLED").stream()
                .limit(6)
                .map(person -> as(person, () -> myEnrolments.leave(series, null)))
                .toList());
        var silent = withStatus("OFFERED");
        assertThat(silent).hasSize(6);
        clock.advance(Duration.ofHours(49));

        // Now everything at once: the portal ends the offers, twice, as two instances would; three more leave; the
        // silent ones answer too late.
        var everything = new ArrayList<Callable<Object>>();
        everything.add(this::passOn);
        everything.add(this::passOn);
        withStatus("ENROLLED").stream()
                .limit(3)
                .forEach(person -> everything.add(as(person, () -> myEnrolments.leave(series, null))));
        silent.forEach(person -> everything.add(as(person, () -> myEnrolments.accept(series))));
        atOnce(everything);

        assertThat(count("ENROLLED") + count("OFFERED")).isEqualTo(PLACES);
        assertThat(count("OFFERED")).isEqualTo(9);
        assertThat(count("LEFT")).as("six and three left, six were silent").isEqualTo(15);
        assertThat(count("WAITING")).isEqualTo(PEOPLE - PLACES - 15);
        assertThat(everybodyOnce()).isTrue();
        assertThat(database.sql("select max(turn) from enrolment where status = 'OFFERED'")
                        .query(Integer.class)
                        .single())
                .as("nobody who still waits came before somebody with an offer")
                .isLessThan(database.sql("select min(turn) from enrolment where status = 'WAITING'")
                        .query(Integer.class)
                        .single());
    }

    /** As the job does it. */
    private Object passOn() {
        AsPortal.run(() -> transaction.executeWithoutResult(
                _ -> enrolling.passOn(enrolling.group(series).orElseThrow())));
        return series;
    }

    private static <T> Callable<T> as(NewcomerId person, Callable<T> what) {
        return () -> {
            SignIn.asNewcomer(person);
            try {
                return what.call();
            } finally {
                SignIn.nobody();
            }
        };
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = tasks.stream()
                    .map(task -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            start.countDown();
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }

    private int count(String status) {
        return database.sql("select count(*) from enrolment where series_id = ? and status = ?")
                .params(series.value(), status)
                .query(Integer.class)
                .single();
    }

    private List<NewcomerId> withStatus(String status) {
        return database.sql("select newcomer_id from enrolment where series_id = ? and status = ? order by turn")
                .params(series.value(), status)
                .query((row, _) -> new NewcomerId(row.getObject(1, UUID.class)))
                .list();
    }

    private boolean everybodyOnce() {
        return database.sql("select count(*) from enrolment where series_id = ?")
                                .param(series.value())
                                .query(Integer.class)
                                .single()
                        == PEOPLE
                && database.sql("select count(distinct newcomer_id) from enrolment where series_id = ?")
                                .param(series.value())
                                .query(Integer.class)
                                .single()
                        == PEOPLE;
    }

    private int bookedPeople() {
        return database.sql("""
                        select count(distinct resource_id) from booking
                        where purpose_id in (select id from enrolment where series_id = ?)""").param(series.value()).query(Integer.class).single();
    }
}
