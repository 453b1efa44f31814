package nl.wegwijs.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Jobs of the test's own, run by runners of the test's own. */
@PortalTest
class JobRunnerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JobSettings QUICK =
            new JobSettings(true, 2, Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofMinutes(30));

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient database;

    private final Counting job = new Counting();

    @BeforeEach
    @AfterEach
    void nothingIsPlanned() {
        database.sql("delete from scheduled_tasks").update();
    }

    @Test
    void aJobRunsAgainAndAgainAsThePortal() {
        var runner = start();
        await().atMost(PATIENCE).until(() -> job.runs.get() >= 3);
        runner.stop();
        assertThat(job.ranAs).containsExactly("portal [ROLE_PORTAL]");
        assertThat(runner.isRunning()).isFalse();
    }

    @Test
    void aJobThatFailsIsCountedAndRunsAgain() {
        job.fails = true;
        var runner = start();
        await().atMost(PATIENCE).until(() -> failures() >= 2);
        job.fails = false;
        await().atMost(PATIENCE).until(() -> failures() == 0);
        runner.stop();
        assertThat(job.runs.get()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void twoInstancesNeverRunTheSameJobAtOnce() {
        var one = start();
        var two = start();
        await().atMost(PATIENCE).until(() -> job.runs.get() >= 20);
        one.stop();
        two.stop();
        assertThat(job.mostAtOnce.get()).isEqualTo(1);
    }

    @Test
    void aDailyJobIsPlannedAtATimeOfTheOffice() {
        job.rhythm = new Rhythm.DailyAt(LocalTime.of(6, 30));
        var runner = start();
        await().atMost(PATIENCE).until(() -> planned() == 1);
        runner.stop();
        assertThat(job.runs).hasValue(0);
        assertThat(job.rhythm.longest()).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void anInstanceCanLeaveTheJobsToOthers() {
        var off = new JobSettings(false, 1, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMinutes(30));
        assertThat(new JobRunner(dataSource, List.of(job), off).isAutoStartup()).isFalse();
        assertThat(new JobRunner(dataSource, List.of(job), QUICK).isAutoStartup())
                .isTrue();
    }

    private JobRunner start() {
        var runner = new JobRunner(dataSource, List.of(job), QUICK);
        runner.start();
        return runner;
    }

    private int failures() {
        return database.sql("select coalesce(max(consecutive_failures), 0) from scheduled_tasks")
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private int planned() {
        return database.sql("select count(*) from scheduled_tasks")
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private static final class Counting implements RecurringJob {

        private final AtomicInteger runs = new AtomicInteger();
        private final AtomicInteger running = new AtomicInteger();
        private final AtomicInteger mostAtOnce = new AtomicInteger();
        private final Set<String> ranAs = ConcurrentHashMap.newKeySet();
        private volatile boolean fails;
        private volatile Rhythm rhythm = new Rhythm.Every(Duration.ofMillis(10));

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public String title(Texts texts) {
            return name();
        }

        @Override
        public Rhythm rhythm() {
            return rhythm;
        }

        @Override
        public void run() {
            mostAtOnce.accumulateAndGet(running.incrementAndGet(), Math::max);
            var who = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
            ranAs.add(who.getName() + " " + who.getAuthorities());
            runs.incrementAndGet();
            running.decrementAndGet();
            if (fails) {
                throw new IllegalStateException("as the test wants it");
            }
        }
    }
}
