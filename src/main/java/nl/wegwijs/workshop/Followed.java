package nl.wegwijs.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a newcomer has done with a workshop outside one series. */
@Component
class Followed {

    private final JdbcClient database;
    private final Clock clock;

    Followed(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean isHelped(NewcomerId newcomer) {
        return database.sql("select active from newcomer where id = ?")
                .param(newcomer.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** When and where the newcomer has finished the workshop; the place is null when it was here. */
    Optional<EnrolResult.Followed> before(NewcomerId newcomer, WorkshopId workshop) {
        return database.sql("""
                        select finished_on, place from completion_elsewhere
                        where newcomer_id = :newcomer and workshop_id = :workshop
                        union all
                        select coalesce(e.finished_on, s.finished_on), null from enrolment e
                          join series s on s.id = e.series_id
                        where e.newcomer_id = :newcomer and s.workshop_id = :workshop and e.status = 'PASSED'
                        limit 1""")
                .param("newcomer", newcomer.value())
                .param("workshop", workshop.value())
                .query((row, _) ->
                        new EnrolResult.Followed(dateOr(row.getObject(1, LocalDate.class)), row.getString(2)))
                .optional();
    }

    /** The other series of the workshop on whose list the newcomer is. */
    Optional<EnrolResult.InOtherGroup> elsewhere(NewcomerId newcomer, Series series) {
        return database.sql("""
                        select s.id, s.first_starts_at from enrolment e join series s on s.id = e.series_id
                        where e.newcomer_id = :newcomer and s.workshop_id = :workshop and s.id <> :series
                          and s.status = 'PLANNED' and e.status in ('WAITING', 'OFFERED', 'ENROLLED')
                        order by s.first_starts_at limit 1""")
                .param("newcomer", newcomer.value())
                .param("workshop", series.workshop().value())
                .param("series", series.id().value())
                .query((row, _) -> new EnrolResult.InOtherGroup(
                        new SeriesId(row.getObject(1, UUID.class)), utc(row.getObject(2, LocalDateTime.class))))
                .optional();
    }

    private LocalDate dateOr(@Nullable LocalDate date) {
        return date == null ? LocalDate.ofInstant(clock.instant(), Texts.OFFICE) : date;
    }

    private static Instant utc(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC);
    }
}
