package nl.wegwijs.appointment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.agenda.AgendaScope;
import org.springframework.stereotype.Component;

/** Reads the agenda: the rights are in each statement. Put together from constants only. */
@Component
class AgendaRows {

    private static final String ROW = """
            nl.wegwijs.appointment.AgendaRow(a.id, k.id, k.pictogram, a.startsAt, a.endsAt, s.id, s.fullName,
                l.id, l.name, r.id, r.name, h.id, h.number, n.id, n.fullName,
                (select min(o.fullName) from Newcomer o where o.household.value = a.household.value and o.active = true),
                n.readsLanguage, n.interpreterNeeded, a.interpreterLanguage, a.status, m.id, a.settlementDay)
            """;

    private static final String JOINED = """
            join AppointmentKind k on k.id.value = a.kind.value
            join StaffMember s on s.id.value = a.staff.value
            join Location l on l.id.value = a.location.value
            join Household h on h.id.value = a.household.value
            left join Room r on r.id.value = a.room.value
            left join Newcomer n on n.id.value = a.newcomer.value
            left join MoveRequest m on m.appointment.value = a.id.value and m.state = MoveRequestState.OPEN
            where\s""" + StaffRights.SQL;

    private static final String FROM = "from Appointment a " + JOINED;

    private static final String MEETINGS = "select new " + ROW + FROM;

    /** Two lists in one statement: the screen that shows both has none to spare. */
    private static final String TO_DO = "select new nl.wegwijs.appointment.ToDoRow(d.askedAt, new " + ROW + """
            ) from (
                select q.appointment.value as id, q.requestedAt as askedAt from MoveRequest q
                where q.state = MoveRequestState.OPEN
                union all
                select o.id.value as id, cast(null as Instant) as askedAt from Appointment o
                where o.status in (PLANNED, CONFIRMED) and o.endsAt < :now
            ) d join Appointment a on a.id.value = d.id
            """ + JOINED
            + " order by case when d.askedAt is null then 1 else 0 end, d.askedAt, a.endsAt";

    private static final String WHOLE =
            "select new nl.wegwijs.appointment.WholeRow(new " + ROW + """
            , n.number, n.phone, a.internalNote, a.cancelledBy, a.cancelCause, a.cancelReason, a.cancelledAt,
            m.requestedAt, m.wishes, m.reason)
            """ + FROM + " and a.id.value = :id";

    private static final String HISTORY = """
            select new nl.wegwijs.appointment.StaffAppointment$Change(e.happenedAt, e.changeKind,
                coalesce(s.fullName, n.fullName, ''), e.oldStartsAt, e.newStartsAt, e.words)
            from AppointmentChange e
            join Appointment a on a.id.value = e.appointment.value
            left join StaffMember s on s.id.value = e.byStaff.value
            left join Newcomer n on n.id.value = e.byNewcomer.value
            where e.appointment.value = :id and\s""" + StaffRights.SQL + " order by e.happenedAt, e.id.value";

    /**
     * Everything at a time. What this staff member may know comes from a second look at the same appointment, under the
     * rights: of the rest, nothing but time, room and colleague leaves the database.
     */
    private static final String LINES = "select new nl.wegwijs.appointment.AgendaLine("
            + "case when a.id.value is null then false else true end, t.startsAt, t.endsAt, s.id, s.fullName, r.id, r.name, "
            + "new " + ROW + ")" + """
             from Appointment t
            join StaffMember s on s.id.value = t.staff.value
            left join Room r on r.id.value = t.room.value
            left join Appointment a on a.id.value = t.id.value and\s""" + StaffRights.SQL + """
            left join AppointmentKind k on k.id.value = a.kind.value
            left join Location l on l.id.value = a.location.value
            left join Household h on h.id.value = a.household.value
            left join Newcomer n on n.id.value = a.newcomer.value
            left join MoveRequest m on m.appointment.value = a.id.value and m.state = MoveRequestState.OPEN
            where (a.id.value is not null or t.status in (PLANNED, CONFIRMED))
            """;

    private static final String PERIOD =
            " and t.startsAt >= :from and t.startsAt < :until order by t.startsAt, t.id.value";

    private final EntityManager entityManager;

    AgendaRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** In order of time. */
    List<AgendaLine> lines(StaffRights rights, AgendaScope scope, Instant from, Instant until, int limit) {
        var where = switch (scope) {
            case AgendaScope.Mine _ -> " and t.staff.value = :me";
            case AgendaScope.MyTeam _ ->
                " and s.team = (select self.team from StaffMember self where self.id.value = :me)";
            case AgendaScope.At _ -> " and t.location.value = :location";
        };
        var query = query(LINES + where + PERIOD, AgendaLine.class, rights)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(limit);
        if (scope instanceof AgendaScope.At(var location)) {
            query.setParameter("location", location.value());
        }
        return query.getResultList();
    }

    Optional<WholeRow> one(StaffRights rights, AppointmentId id) {
        return query(WHOLE, WholeRow.class, rights)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    /** In order of time. */
    List<StaffAppointment.Change> history(StaffRights rights, AppointmentId id) {
        return query(HISTORY, StaffAppointment.Change.class, rights)
                .setParameter("id", id.value())
                .getResultList();
    }

    /** Latest first. */
    List<AgendaRow> ofHousehold(StaffRights rights, HouseholdId household, int limit) {
        return query(MEETINGS + " and a.household.value = :household order by a.startsAt desc", AgendaRow.class, rights)
                .setParameter("household", household.value())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Questions for another time, the longest waiting first; then what is over without an outcome, the oldest first. */
    List<ToDoRow> toDo(StaffRights rights, Instant now, int limit) {
        return query(TO_DO, ToDoRow.class, rights)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those that are not cancelled, in order of time. */
    List<AgendaRow> ofSettlementDays(StaffRights rights, LocationId location, LocalDate day, int limit) {
        return query(MEETINGS + """
                                 and a.status <> CANCELLED and a.settlementDay.value in (select d.id.value
                                    from SettlementDay d where d.date = :day and d.location.value = :location)
                                order by a.startsAt""", AgendaRow.class, rights)
                .setParameter("day", day)
                .setParameter("location", location.value())
                .setMaxResults(limit)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type, StaffRights rights) {
        return entityManager
                .createQuery(jpql, type)
                .setParameter("me", rights.me().value())
                .setParameter("everything", rights.everything())
                .setParameter("own", rights.own())
                .setParameter("ownHouseholds", rights.ownHouseholds());
    }
}
