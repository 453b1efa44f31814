package nl.wegwijs.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a newcomer does and has done with a workshop outside one series, by the rule of {@link NeedSql}. */
@Component
class Followed {

    private static final RowMapper<SeriesId> SERIES = (row, _) -> new SeriesId(row.getObject(1, UUID.class));

    /** Enrolments in other series of the workshop of a series; to be followed by more conditions. */
    private static final String OTHERS = """
             from enrolment e join series t on t.id = e.series_id
              join series s on s.id = :series join workshop w on w.id = s.workshop_id
            where t.id <> s.id and t.status = 'PLANNED' and\s""" + NeedSql.SAME;

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
                        select coalesce(c.finished_on, e.finished_on, d.signed_on), c.place
                        from newcomer n join workshop w on w.id = :workshop
                          left join completion_elsewhere c on c.newcomer_id = n.id and\s""" + NeedSql.SAME_ELSEWHERE + """
                          left join (enrolment e join series t on t.id = e.series_id)
                            on e.newcomer_id = n.id and e.status = 'PASSED' and\s""" + NeedSql.SAME + """
                          left join participation_duty d on d.newcomer_id = n.id and w.regime = 'DUTY'
                        where n.id = :newcomer and\s""" + NeedSql.FINISHED + " limit 1")
                .param("newcomer", newcomer.value())
                .param("workshop", workshop.value())
                .query((row, _) ->
                        new EnrolResult.Followed(dateOr(row.getObject(1, LocalDate.class)), row.getString(2)))
                .optional();
    }

    /** The other series of the workshop in which the newcomer takes part. */
    Optional<EnrolResult.InOtherGroup> placeElsewhere(NewcomerId newcomer, SeriesId series) {
        return database.sql("select t.id, t.first_starts_at" + OTHERS + """
                         and e.newcomer_id = :newcomer and e.status = 'ENROLLED' order by t.first_starts_at limit 1""")
                .param("newcomer", newcomer.value())
                .param("series", series.value())
                .query((row, _) -> new EnrolResult.InOtherGroup(
                        new SeriesId(row.getObject(1, UUID.class)), utc(row.getObject(2, LocalDateTime.class))))
                .optional();
    }

    /** The other series of the workshop in which the newcomer has a turn or an offer. */
    List<SeriesId> turnsElsewhere(NewcomerId newcomer, SeriesId series) {
        return database.sql("select distinct t.id" + OTHERS + """
                         and e.newcomer_id = :newcomer and e.status in ('WAITING', 'OFFERED')""")
                .param("newcomer", newcomer.value())
                .param("series", series.value())
                .query(SERIES)
                .list();
    }

    /** The other series of the workshop in which somebody on the list of this one has a turn or an offer. */
    List<SeriesId> turnsElsewhere(SeriesId series) {
        return database.sql("select distinct t.id" + OTHERS + """
                         and e.status in ('WAITING', 'OFFERED') and e.newcomer_id in (select k.newcomer_id from enrolment k
                            where k.series_id = :series and k.status in ('WAITING', 'OFFERED', 'ENROLLED'))""")
                .param("series", series.value())
                .query(SERIES)
                .list();
    }

    /** Whoever takes part has nothing to answer about other series of the workshop any more; answers about which. */
    List<SeriesId> endInvitationsElsewhere(NewcomerId newcomer, SeriesId series) {
        var open = database.sql("""
                        select t.id from invitation i join series t on t.id = i.series_id
                          join series s on s.id = :series join workshop w on w.id = s.workshop_id
                        where i.newcomer_id = :newcomer and i.answer = 'OPEN' and t.id <> s.id and\s""" + NeedSql.SAME)
                .param("newcomer", newcomer.value())
                .param("series", series.value())
                .query(SERIES)
                .list();
        if (!open.isEmpty()) {
            database.sql("""
                            update invitation set answer = 'LAPSED', answered_at = :now, version = version + 1
                            where newcomer_id = :newcomer and series_id in (:open) and answer = 'OPEN'""")
                    .param("newcomer", newcomer.value())
                    .param("open", open.stream().map(SeriesId::value).toList())
                    .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        }
        return open;
    }

    /**
     * The group to which another workshop is given straight after: those who take part or have passed, in the order in
     * which they came in, without those who have finished that workshop or have a place in it.
     */
    List<PlanningRows.Participant> group(SeriesId before, WorkshopId next) {
        return database.sql("""
                        select n.id, n.full_name
                        from enrolment k join newcomer n on n.id = k.newcomer_id join workshop w on w.id = :next
                        where k.series_id = :before and k.status in ('ENROLLED', 'PASSED') and n.active
                          and not\s""" + NeedSql.FINISHED + " and not " + NeedSql.HAS_PLACE + " order by k.turn")
                .param("before", before.value())
                .param("next", next.value())
                .query((row, _) ->
                        new PlanningRows.Participant(new NewcomerId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }

    private LocalDate dateOr(@Nullable LocalDate date) {
        return date == null ? LocalDate.ofInstant(clock.instant(), Texts.OFFICE) : date;
    }

    private static Instant utc(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC);
    }
}
