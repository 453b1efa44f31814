package nl.wegwijs.workshop;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who missed or declined a workshop or found no place, and is on no list for it now, by the rule of {@link NeedSql}. A
 * series that was cancelled was missed by nobody, and whoever has finished the workshop has missed nothing.
 */
@Component
class MissedWorkshops {

    /** One row per newcomer and workshop, for the duty one for all tracks: what was missed last. */
    private static final String MISSED = """
            with missed as (
              select i.newcomer_id, s.workshop_id, s.language, i.answered_at as at
              from invitation i join series s on s.id = i.series_id
              where i.answer in ('DECLINED', 'LAPSED') and s.status <> 'CANCELLED'
              union all
              select e.newcomer_id, s.workshop_id, s.language, e.since
              from enrolment e join series s on s.id = e.series_id
              where s.status <> 'CANCELLED'
                and (e.status = 'NOT_PASSED' or (e.status = 'LEFT'
                  and e.leave_cause in ('SELF', 'OFFER_EXPIRED', 'OFFER_DECLINED', 'NO_PLACE')))
            ), last_one as (
              select m.newcomer_id, m.workshop_id, m.language, n.contact_person_id, w.invite_at_most,
                row_number() over (partition by m.newcomer_id, if(w.regime = 'DUTY', null, w.id)
                  order by m.at desc) as latest
              from missed m join workshop w on w.id = m.workshop_id join newcomer n on n.id = m.newcomer_id
              where n.active and\s""" + NeedSql.IN_USE + " and " + NeedSql.NOT_BEGUN + " and not "
            + NeedSql.IS_ASKED + """
            ), open_ones as (
              select o.*,\s""" + NeedSql.TIMES_ASKED + """
               as invitations
              from last_one o join workshop w on w.id = o.workshop_id join newcomer n on n.id = o.newcomer_id
              where o.latest = 1
            )
            """;

    private final JdbcClient database;

    MissedWorkshops(JdbcClient database) {
        this.database = database;
    }

    /** Somebody to invite to the next series in the same language. */
    record Again(NewcomerId newcomer, SeriesId next) {}

    /** Somebody who was invited as often as may be. */
    record Enough(NewcomerId newcomer, WorkshopId workshop, StaffId contactPerson, int invitations) {}

    /** For whom there is a series to be invited to, that is open and to which they were not invited yet. */
    List<Again> toInviteAgain(Instant now, int limit) {
        return database.sql(MISSED + """
                        select o.newcomer_id, (select t.id from series t join workshop w on w.id = o.workshop_id
                            where t.language = o.language and t.status = 'PLANNED' and t.first_starts_at > :now
                              and not exists (select 1 from invitation i
                                where i.series_id = t.id and i.newcomer_id = o.newcomer_id)
                              and not exists (select 1 from enrolment e
                                where e.series_id = t.id and e.newcomer_id = o.newcomer_id)
                              and\s""" + NeedSql.SAME + """
                            order by t.first_starts_at limit 1) as next
                        from open_ones o where o.invitations < o.invite_at_most
                        having next is not null order by next limit :limit""")
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, _) -> new Again(
                        new NewcomerId(row.getObject(1, UUID.class)), new SeriesId(row.getObject(2, UUID.class))))
                .list();
    }

    /** Whose contact person was not told yet. */
    List<Enough> invitedOftenEnough(int limit) {
        return database.sql(MISSED + """
                        select o.newcomer_id, o.workshop_id, o.contact_person_id, o.invitations from open_ones o
                        where o.invitations >= o.invite_at_most and o.contact_person_id is not null
                          and not exists (select 1 from staff_notice t where t.dedupe_key =
                            concat(:kind, '/', o.workshop_id, '/', o.newcomer_id, '/', o.contact_person_id))
                        limit :limit""")
                .param("kind", WorkshopNews.STOPPED_INVITING)
                .param("limit", limit)
                .query((row, _) -> new Enough(
                        new NewcomerId(row.getObject(1, UUID.class)),
                        new WorkshopId(row.getObject(2, UUID.class)),
                        new StaffId(row.getObject(3, UUID.class)),
                        row.getInt(4)))
                .list();
    }
}
