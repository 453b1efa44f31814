package nl.wegwijs.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What monitoring and staff are told about the jobs. The scheduler is off here: its table is filled by hand. */
@PortalTest
class JobsTest {

    private static final Duration NOW = Duration.ZERO;

    @Autowired
    JobStates states;

    @Autowired
    List<RecurringJob> jobs;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvc browser;

    @BeforeEach
    void everyJobIsWell() {
        database.sql("delete from scheduled_tasks").update();
        jobs.forEach(job -> ran(job.name(), NOW, NOW, 0));
    }

    @Test
    void aJobThatRanAndIsDueIsWell() throws Exception {
        assertThat(mail()).satisfies(job -> {
            assertThat(job.title()).isEqualTo("Sending mail");
            assertThat(job.lastSuccess()).isEqualTo(clock.instant());
            assertThat(job.stalled()).isFalse();
        });
        assertHealth("/actuator/health/jobs", "UP", 200);
    }

    @Test
    void aJobThatNobodyRunsIsToldToMonitoringAndToNobodyElse() throws Exception {
        ran("mail", Duration.ofMinutes(31), Duration.ofMinutes(31), 0);
        assertThat(mail().stalled()).isTrue();
        assertHealth("/actuator/health/jobs", "DOWN", 503);
        assertThat(statusOf("/actuator/health")).as("visitors can go on").isEqualTo(200);
        assertThat(statusOf("/actuator/health/readiness")).isEqualTo(200);
        assertThat(statusOf("/actuator/health/recurringJobs")).isEqualTo(404);
    }

    @Test
    void aJobThatFailsNowAndThenIsShownButNoAlarm() {
        ran("mail", NOW, Duration.ofMinutes(10), 2);
        assertThat(mail()).satisfies(job -> {
            assertThat(job.failures()).isEqualTo(2);
            assertThat(job.stalled()).isFalse();
        });
    }

    @Test
    void aJobThatKeepsFailingIsAnAlarm() throws Exception {
        ran("mail", NOW, Duration.ofMinutes(40), 80);
        assertHealth("/actuator/health/jobs", "DOWN", 503);
        ran("mail", NOW, null, 1);
        assertThat(mail().stalled()).as("it has never succeeded").isTrue();
    }

    @Test
    void aJobThatNoInstanceHasPlannedIsAnAlarm() throws Exception {
        database.sql("delete from scheduled_tasks").update();
        assertThat(mail().stalled()).isTrue();
        assertHealth("/actuator/health/jobs", "DOWN", 503);
    }

    private void ran(String job, Duration dueAgo, @Nullable Duration succeededAgo, int failures) {
        database.sql("delete from scheduled_tasks where task_name = ?")
                .param(job)
                .update();
        database.sql("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, last_success,
                            consecutive_failures, version)
                        values (?, 'recurring', ?, 0, ?, ?, 1)""")
                .params(Arrays.asList(job, ago(dueAgo), succeededAgo == null ? null : ago(succeededAgo), failures))
                .update();
    }

    private LocalDateTime ago(Duration duration) {
        return LocalDateTime.ofInstant(clock.instant().minus(duration), ZoneOffset.UTC);
    }

    private JobState mail() {
        // A request leaves nobody signed in.
        SignIn.asStaff(StaffId.next(), Role.ADMINISTRATOR);
        return states.all(Texts.in(Language.EN)).stream()
                .filter(job -> job.title().equals("Sending mail"))
                .findFirst()
                .orElseThrow();
    }

    private void assertHealth(String path, String health, int status) throws Exception {
        browser.perform(get(path))
                .andExpect(status().is(status))
                .andExpect(content().string("{\"status\":\"" + health + "\"}"));
    }

    private int statusOf(String path) throws Exception {
        return browser.perform(get(path)).andReturn().getResponse().getStatus();
    }
}
