package nl.wegwijs.shared.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.AsPortal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the jobs of all features with db-scheduler, from when the portal is ready until it stops. */
@Component
@EnableConfigurationProperties(JobSettings.class)
class JobRunner implements SmartLifecycle {

    private static final int MISSED_HEARTBEATS = 6;
    private static final int NAME_LENGTH = 50;

    /** A job that is cut off here goes on at the next start: the stop of the portal is not held up for long. */
    private static final Duration FINISHING = Duration.ofSeconds(20);

    private final DataSource database;
    private final List<RecurringJob> jobs;
    private final JobSettings settings;
    private @Nullable Scheduler scheduler;

    JobRunner(DataSource database, List<RecurringJob> jobs, JobSettings settings) {
        this.database = database;
        this.jobs = jobs;
        this.settings = settings;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.enabled();
    }

    @Override
    public void start() {
        var started = Scheduler.create(database)
                .startTasks(jobs.stream().map(JobRunner::task).toList())
                .schedulerName(new SchedulerName.Fixed(instance()))
                .threads(settings.threads())
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .alwaysPersistTimestampInUTC()
                .shutdownMaxWait(FINISHING)
                .build();
        started.start();
        scheduler = started;
    }

    @Override
    public void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    private static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), schedule(job.rhythm())).execute((_, _) -> AsPortal.run(job::run));
    }

    private static Schedule schedule(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Every every -> Schedules.fixedDelay(every.pause());
            case Rhythm.DailyAt daily -> Schedules.daily(Texts.OFFICE, daily.time());
        };
    }

    /** Which instance runs a job, as an operator sees it in the table: the machine and the process. */
    private static String instance() {
        var process = "-" + ProcessHandle.current().pid();
        var machine = new SchedulerName.Hostname().getName();
        return machine.substring(0, Math.min(machine.length(), NAME_LENGTH - process.length())) + process;
    }
}
