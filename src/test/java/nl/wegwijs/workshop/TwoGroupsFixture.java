package nl.wegwijs.workshop;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two groups of the same workshop, of three places each, in the morning and in the afternoon. */
@PortalTest
abstract class TwoGroupsFixture {

    protected static final LocalDateTime MORNING = LocalDateTime.of(2026, 3, 24, 9, 30);
    protected static final LocalDateTime AFTERNOON = LocalDateTime.of(2026, 3, 24, 13, 0);

    @Autowired
    protected SeriesRegrouping regrouping;

    @Autowired
    protected MyEnrolments myEnrolments;

    @Autowired
    protected JdbcClient database;

    @Autowired
    protected TestClock clock;

    protected Town town;
    protected WorkshopTown workshops;
    protected StaffId trainer;
    protected LocationId hooftskade;
    protected WorkshopId housing;
    protected SeriesId morning;
    protected SeriesId afternoon;

    @BeforeEach
    void twoGroupsOfThree() {
        town = new Town(database);
        workshops = new WorkshopTown(database);
        trainer = town.staff("Trainer", Role.TRAINER);
        hooftskade = town.location("Hooftskade");
        housing = workshops.workshop(Regime.OFFER, "Housing", 1);
        morning = seriesOf(housing, 3, MORNING);
        afternoon = seriesOf(housing, 3, AFTERNOON);
    }

    protected <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = tasks.stream()
                    .map(task -> threads.submit(() -> {
                        start.await();
                        asTrainer();
                        try {
                            return task.call();
                        } finally {
                            SignIn.nobody();
                        }
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

    protected void asTrainer() {
        SignIn.asStaff(trainer, Role.TRAINER);
    }

    protected NewcomerId signedUp(String name, SeriesId series) {
        var person = town.newcomer(town.household(), name, null);
        SignIn.asNewcomer(person);
        myEnrolments.signUp(series);
        return person;
    }

    protected List<NewcomerId> fill(SeriesId series) {
        return IntStream.range(0, 3)
                .mapToObj(number -> signedUp("Full " + number, series))
                .toList();
    }

    protected SeriesId seriesOf(WorkshopId workshop, int places, LocalDateTime start) {
        return workshops.series(workshop, Language.AR, hooftskade, places, List.of(trainer), start);
    }

    protected void busy(NewcomerId newcomer, LocalDateTime start) {
        var slot = Slot.of(start, 30);
        database.sql("""
                        insert into booking (id, resource_kind, resource_id, starts_at, ends_at, purpose_id)
                        values (?, 'NEWCOMER', ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        newcomer.value(),
                        LocalDateTime.ofInstant(slot.start(), ZoneOffset.UTC),
                        LocalDateTime.ofInstant(slot.end(), ZoneOffset.UTC),
                        Ids.next())
                .update();
    }

    /** Local to the office; in March before the summer time that is an hour later than UTC. */
    protected List<LocalDateTime> booked(NewcomerId newcomer) {
        return database.sql("select starts_at from booking where resource_id = ? order by starts_at")
                .param(newcomer.value())
                .query((row, _) -> row.getObject(1, LocalDateTime.class).plusHours(1))
                .list();
    }

    protected String status(SeriesId series, NewcomerId newcomer) {
        return database.sql("""
                        select trim(concat(status, ' ', coalesce(leave_cause, ''))) from enrolment
                        where series_id = ? and newcomer_id = ?""")
                .params(series.value(), newcomer.value())
                .query(String.class)
                .single();
    }

    protected String seriesStatus(SeriesId series) {
        return database.sql("select status from series where id = ?")
                .param(series.value())
                .query(String.class)
                .single();
    }

    protected List<NewcomerId> inOrder(SeriesId series, String status) {
        return database.sql("select newcomer_id from enrolment where series_id = ? and status = ? order by turn")
                .params(series.value(), status)
                .query((row, _) -> new NewcomerId(row.getObject(1, UUID.class)))
                .list();
    }
}
