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
 * Who missed or declined a workshop or found no place, and is on no list for it now. A series that was cancelled was missed by nobody, and
 * whoever finished the workshop, here or elsewhere, has missed nothing.
 */
@Component
class MissedWorkshops {

    /** One row per newcomer and workshop, with the language of what was missed and how often they were invited. */
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
            ), open_ones as (
              select m.newcomer_id, m.workshop_id, m.language, w.invite_at_most,
                (select count(*) from invitation i join series s on s.id = i.series_id
                  where i.newcomer_id = m.newcomer_id and s.workshop_id = m.workshop_id
                    and s.status <> 'CANCELLED') as invitations,
                row_number() over (partition by m.newcomer_id, m.workshop_id order by m.at desc) as latest
              from missed m
                join workshop w on w.id = m.workshop_id and w.active
                join newcomer n on n.id = m.newcomer_id and n.active
              where not exists (select 1 from completion_elsewhere c
                  where c.newcomer_id = m.newcomer_id and c.workshop_id = m.workshop_id)
                and not exists (select 1 from participation_duty d
                  where d.newcomer_id = m.newcomer_id and d.signed_on is not null and w.regime = 'DUTY')
                and not exists (select 1 from enrolment e join series s on s.id = e.series_id
                  where e.newcomer_id = m.newcomer_id and s.workshop_id = m.workshop_id
                    and (e.status = 'PASSED'
                      or (e.status in ('WAITING', 'OFFERED', 'ENROLLED') and s.status = 'PLANNED')))
                and not exists (select 1 from invitation i join series s on s.id = i.series_id
                  where i.newcomer_id = m.newcomer_id and s.workshop_id = m.workshop_id and i.answer = 'OPEN')
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
                        select o.newcomer_id, (select s.id from series s
                            where s.workshop_id = o.workshop_id and s.language = o.language and s.status = 'PLANNED'
                              and s.first_starts_at > :now
                              and not exists (select 1 from invitation i
                                where i.series_id = s.id and i.newcomer_id = o.newcomer_id)
                              and not exists (select 1 from enrolment e
                                where e.series_id = s.id and e.newcomer_id = o.newcomer_id)
                            order by s.first_starts_at limit 1) as next
                        from open_ones o where o.latest = 1 and o.invitations < o.invite_at_most
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
                        select o.newcomer_id, o.workshop_id, n.contact_person_id, o.invitations
                        from open_ones o join newcomer n on n.id = o.newcomer_id
                        where o.latest = 1 and o.invitations >= o.invite_at_most and n.contact_person_id is not null
                          and not exists (select 1 from staff_notice t where t.dedupe_key =
                            concat(:kind, '/', o.workshop_id, '/', o.newcomer_id, '/', n.contact_person_id))
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
