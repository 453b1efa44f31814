package nl.wegwijs.shared.jobs;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What db-scheduler wrote down about the jobs: true for all instances of the portal together. */
@Component
class JobTable {

    private final JdbcClient database;
    private final List<RecurringJob> jobs;
    private final JobSettings settings;
    private final Clock clock;

    JobTable(JdbcClient database, List<RecurringJob> jobs, JobSettings settings, Clock clock) {
        this.database = database;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
    }

    /** One line of the table. */
    private record Line(
            String job,
            Instant next,
            boolean picked,
            @Nullable Instant lastSuccess,
            int failures) {}

    List<JobState> states(Texts texts) {
        var lines =
                database.sql("""
                        select task_name, execution_time, picked, last_success, consecutive_failures
                        from scheduled_tasks""").query((row, _) -> line(row)).list().stream().collect(toMap(Line::job, identity()));
        return jobs.stream()
                .map(job -> state(job, lines.get(job.name()), texts))
                .toList();
    }

    boolean anyStalled() {
        return states(Texts.in(Language.EN)).stream().anyMatch(JobState::stalled);
    }

    private JobState state(RecurringJob job, @Nullable Line line, Texts texts) {
        var title = job.title(texts);
        return line == null
                ? new JobState(title, null, null, 0, false, true)
                : new JobState(
                        title,
                        line.lastSuccess(),
                        line.next(),
                        line.failures(),
                        line.picked(),
                        isStalled(line, job.rhythm().longest()));
    }

    /** Nobody has run it since it was due, or it has run and failed ever since it should have succeeded again. */
    private boolean isStalled(Line line, Duration rhythm) {
        var late = clock.instant().minus(settings.alarmAfter());
        var last = line.lastSuccess();
        return line.next().isBefore(late)
                || (line.failures() > 0 && (last == null || last.isBefore(late.minus(rhythm))));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("task_name"),
                row.getObject("execution_time", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getBoolean("picked"),
                instant(row.getObject("last_success", LocalDateTime.class)),
                row.getInt("consecutive_failures"));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
