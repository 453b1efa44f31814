package nl.wegwijs.appointment;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What only staff see of an appointment: the note, why it was cancelled, the question that waits, who did what. */
@Component
class AppointmentNotes {

    private final EntityManager entityManager;

    AppointmentNotes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The caller has found the meeting, and so has the right to the rest. */
    StaffAppointment complete(AgendaEntry.Meeting meeting) {
        var rest = entityManager
                .createQuery("""
                        select new nl.wegwijs.appointment.AppointmentNotes$Rest(a.internalNote, a.cancelledBy,
                            a.cancelCause, a.cancelReason, a.cancelledAt, m.requestedAt, m.wishes, m.reason)
                        from Appointment a left join MoveRequest m
                            on m.appointment.value = a.id.value and m.state = MoveRequestState.OPEN
                        where a.id.value = :id""", Rest.class)
                .setParameter("id", meeting.id().value())
                .getSingleResult();
        return new StaffAppointment(
                meeting, rest.internalNote(), rest.cancelled(), rest.moveRequest(), history(meeting.id()));
    }

    private List<StaffAppointment.Change> history(AppointmentId id) {
        return entityManager
                .createQuery("""
                        select new nl.wegwijs.appointment.StaffAppointment$Change(c.happenedAt, c.changeKind,
                            coalesce(s.fullName, n.fullName, ''), c.oldStartsAt, c.newStartsAt)
                        from AppointmentChange c
                        left join StaffMember s on s.id.value = c.byStaff.value
                        left join Newcomer n on n.id.value = c.byNewcomer.value
                        where c.appointment.value = :id order by c.happenedAt, c.id.value""", StaffAppointment.Change.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    record Rest(
            @Nullable String internalNote,
            @Nullable CancelledBy by,
            @Nullable CancelReason reason,
            @Nullable String words,
            @Nullable Instant cancelledAt,
            @Nullable Instant askedAt,
            @Nullable String wishes,
            @Nullable String wishReason) {

        StaffAppointment.@Nullable Cancelled cancelled() {
            return by == null || cancelledAt == null
                    ? null
                    : new StaffAppointment.Cancelled(
                            by, reason == null ? CancelReason.OTHER : reason, words, cancelledAt);
        }

        MyAppointment.@Nullable Asked moveRequest() {
            return askedAt == null || wishes == null
                    ? null
                    : new MyAppointment.Asked(askedAt, MoveWish.read(wishes), wishReason);
        }
    }
}
