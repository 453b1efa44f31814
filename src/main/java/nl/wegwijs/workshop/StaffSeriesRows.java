package nl.wegwijs.workshop;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.shared.security.NewcomerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads series for staff: the rights are in each statement. Put together from constants only. */
@Component
class StaffSeriesRows {

    private static final String ENROLMENTS = "(select count(*) from Enrolment e where e.series.value = s.id.value and ";

    private static final String INVITATIONS = "(select count(*) from Invitation i where i.series.value = s.id.value";

    private static final String SERIES =
            """
            select new nl.wegwijs.workshop.SeriesRow(s.id, w.id, w.pictogram, w.regime, s.language, s.easy,
                s.interpreterLanguage, l.name, r.name,
                (select listagg(m.fullName, ', ') within group (order by m.fullName) from StaffMember m
                    where m.id.value in (select x.value from Series t join t.trainers x where t.id.value = s.id.value)),
                s.firstStartsAt, s.lastEndsAt, s.status, s.cancelReason, s.capacity, s.minGroup,
            """ + ENROLMENTS + "e.status in (ENROLLED, PASSED, NOT_PASSED))," + ENROLMENTS + "e.status = OFFERED),"
                    + ENROLMENTS + "e.status = WAITING)," + INVITATIONS + ")," + INVITATIONS + " and i.answer = OPEN)) "
                    + """
            from Series s
            join Workshop w on w.id.value = s.workshop.value
            join Location l on l.id.value = s.location.value
            left join Room r on r.id.value = s.room.value
            where\s""" + SeriesRights.SQL;

    private static final String SESSIONS = """
            select new nl.wegwijs.workshop.SessionRow(d.id, d.part, d.startsAt, d.endsAt, l.name, r.name, d.cancelled)
            from Session d
            join Series s on s.id.value = d.series.value
            join Location l on l.id.value = d.location.value
            left join Room r on r.id.value = d.room.value
            where s.id.value = :id and\s""" + SeriesRights.SQL + " order by d.startsAt";

    private static final String PERSON = """
            new nl.wegwijs.workshop.SeriesPerson(n.id, n.number, n.fullName, n.readsLanguage, n.interpreterNeeded,
                n.phone)""";

    private static final String PEOPLE = "select new nl.wegwijs.workshop.StaffEnrolment(" + PERSON + """
            , e.status, e.since, e.offeredUntil, e.leaveCause, e.leaveReason)
            from Enrolment e
            join Series s on s.id.value = e.series.value
            join Newcomer n on n.id.value = e.newcomer.value
            where s.id.value = :id and\s"""
            + SeriesRights.SQL + " order by e.turn, n.fullName";

    private static final String INVITED = "select new nl.wegwijs.workshop.StaffInvitation(" + PERSON + """
            , i.reason, i.attempt, i.invitedAt, i.remindedAt, i.answer, i.declineReason)
            from Invitation i
            join Series s on s.id.value = i.series.value
            join Newcomer n on n.id.value = i.newcomer.value
            where s.id.value = :id and\s"""
            + SeriesRights.SQL + " order by i.answer desc, n.fullName, n.id.value";

    private final EntityManager entityManager;
    private final JdbcClient database;

    StaffSeriesRows(EntityManager entityManager, JdbcClient database) {
        this.entityManager = entityManager;
        this.database = database;
    }

    List<SeriesRow> list(SeriesRights rights, SeriesFilter filter, Instant now, int limit) {
        var parameters = new HashMap<String, Object>();
        if (filter.when() != SeriesFilter.When.PAST) {
            parameters.put("now", now);
        }
        var where = switch (filter.when()) {
            case UPCOMING -> " and s.status = PLANNED and s.firstStartsAt > :now";
            case RUNNING -> " and s.status = PLANNED and s.firstStartsAt <= :now and s.lastEndsAt > :now";
            case TO_FINISH -> " and s.status = PLANNED and s.lastEndsAt <= :now";
            case PAST -> " and s.status in (FINISHED, CANCELLED)";
        };
        if (filter.workshop() != null) {
            where += " and w.id.value = :workshop";
            parameters.put("workshop", filter.workshop().value());
        }
        if (filter.language() != null) {
            where += " and s.language = :language";
            parameters.put("language", filter.language());
        }
        var order = filter.when() == SeriesFilter.When.PAST ? "s.firstStartsAt desc" : "s.firstStartsAt";
        var query = query(SERIES + where + " order by " + order + ", s.id.value", SeriesRow.class, rights);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    Optional<SeriesRow> one(SeriesRights rights, SeriesId id) {
        return query(SERIES + " and s.id.value = :id", SeriesRow.class, rights)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    /** Series of the same workshop that have not begun, other than this one. */
    List<SeriesRow> others(SeriesRights rights, SeriesId id, Instant now, int limit) {
        return query(SERIES + """
                         and s.id.value <> :id and s.status = PLANNED and s.firstStartsAt > :now
                        and w.id.value = (select o.workshop.value from Series o where o.id.value = :id)
                        order by s.firstStartsAt""", SeriesRow.class, rights)
                .setParameter("id", id.value())
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** In order of time. */
    List<SessionRow> sessions(SeriesRights rights, SeriesId id) {
        return query(SESSIONS, SessionRow.class, rights)
                .setParameter("id", id.value())
                .getResultList();
    }

    /** In order of their turn. */
    List<StaffEnrolment> people(SeriesRights rights, SeriesId id, int limit) {
        return query(PEOPLE, StaffEnrolment.class, rights)
                .setParameter("id", id.value())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those who have not answered first. */
    List<StaffInvitation> invited(SeriesRights rights, SeriesId id, int limit) {
        return query(INVITED, StaffInvitation.class, rights)
                .setParameter("id", id.value())
                .setMaxResults(limit)
                .getResultList();
    }

    List<SaidAbsent> saidAbsent(SeriesRights rights, SeriesId id) {
        return database.sql("""
                        select a.session_id, a.newcomer_id, a.reason
                        from absence_notice a join workshop_session d on d.id = a.session_id
                        where d.series_id = :id and (:everything or exists (select 1 from series_trainer t
                          where t.series_id = d.series_id and t.staff_id = :me))
                        order by a.said_at""")
                .param("id", id.value())
                .param("everything", rights.everything())
                .param("me", rights.me().value())
                .query((row, _) -> new SaidAbsent(
                        new SessionId(row.getObject(1, UUID.class)),
                        new NewcomerId(row.getObject(2, UUID.class)),
                        row.getString(3)))
                .list();
    }

    List<WorkshopId> workshops() {
        return entityManager
                .createQuery("select w.id from Workshop w where w.active = true order by w.position", WorkshopId.class)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type, SeriesRights rights) {
        return entityManager
                .createQuery(jpql, type)
                .setParameter("me", rights.me().value())
                .setParameter("everything", rights.everything());
    }
}
