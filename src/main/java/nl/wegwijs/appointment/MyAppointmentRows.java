package nl.wegwijs.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.shared.security.NewcomerId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads what a newcomer may see: the rights are in each statement. */
interface MyAppointmentRows extends Repository<Appointment, AppointmentId> {

    String VISIBLE = "(a.newcomer.value in :people or (a.household = :household and a.newcomer.value is null))";

    String ROW = """
            new nl.wegwijs.appointment.MyRow(a.id, k.id, k.pictogram, a.status, a.startsAt, a.endsAt,
                n.id, n.fullName, s.fullName, s.phone, l.id, l.name, l.address, l.postcode, l.city, l.latitude, l.longitude,
                r.name, r.floor, a.interpreterLanguage, a.settlementDay, a.cancelledBy, a.cancelledAt,
                m.requestedAt, m.wishes, m.reason, a.sequence,\s""" + KindBrings.SQL + ")";

    String FROM = """
             from Appointment a
            join AppointmentKind k on k.id.value = a.kind.value
            join StaffMember s on s.id.value = a.staff.value
            join Location l on l.id.value = a.location.value
            left join Room r on r.id.value = a.room.value
            left join Newcomer n on n.id.value = a.newcomer.value
            left join MoveRequest m on m.appointment.value = a.id.value and m.state = MoveRequestState.OPEN
            """;

    String ROWS = "select " + ROW + FROM + " where " + VISIBLE;

    @Query("""
            select new nl.wegwijs.appointment.VisibleTo$Housemate(n.id, n.household, n.birthDate)
            from Newcomer me join Newcomer n on n.household = me.household
            where me.id = :me and (n.active = true or n.id = :me)""")
    List<VisibleTo.Housemate> household(NewcomerId me);

    @Query(ROWS + " and a.endsAt > :now and a.status in (PLANNED, CONFIRMED) order by a.startsAt")
    List<MyRow> upcoming(List<UUID> people, HouseholdId household, Instant now, Limit limit);

    /** What is over, and what was cancelled. */
    @Query(ROWS
            + " and (a.endsAt <= :now or a.status not in (PLANNED, CONFIRMED)) order by a.startsAt desc, a.id.value")
    List<MyRow> past(List<UUID> people, HouseholdId household, Instant now, Pageable page);

    @Query(ROWS + " and a.id = :id")
    List<MyRow> one(List<UUID> people, HouseholdId household, AppointmentId id);

    @Query(ROWS + " and a.settlementDay = :day order by a.startsAt")
    List<MyRow> ofSettlementDay(List<UUID> people, HouseholdId household, SettlementDayId day);

    /** What is to come, and what staff did last to it or cancelled, as long as nothing happened after it. */
    @Query("select new nl.wegwijs.appointment.Lately(" + ROW + ", c.changeKind, c.words)" + FROM + """
            left join AppointmentChange c on c.appointment.value = a.id.value and c.byStaff.value is not null
              and c.happenedAt > :since and c.changeKind in (MOVED, MOVE_DECLINED, CANCELLED)
              and not exists (select 1 from AppointmentChange later
                where later.appointment.value = a.id.value and later.happenedAt > c.happenedAt)
            where a.endsAt > :now and (a.status in (PLANNED, CONFIRMED) or c.changeKind = CANCELLED)
              and\s""" + VISIBLE
            + " order by a.startsAt, a.id.value")
    List<Lately> lately(List<UUID> people, HouseholdId household, Instant now, Instant since, Limit limit);

    default VisibleTo visibleTo(NewcomerId me, LocalDate today) {
        return VisibleTo.of(me, household(me), today);
    }
}
