package nl.wegwijs.appointment;

import java.time.Clock;
import java.util.Optional;
import nl.wegwijs.planning.Bookings;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForPlanners;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans appointments for people and households, and changes them. */
@Service
@ForPlanners
@Transactional
public class AppointmentPlanning {

    private final CurrentPerson currentPerson;
    private final Appointments appointments;
    private final AppointmentKinds kinds;
    private final MoveRequests moveRequests;
    private final AppointmentChanges changes;
    private final Scheduling scheduling;
    private final Participants participants;
    private final PlannerRights rights;
    private final Bookings bookings;
    private final Clock clock;

    AppointmentPlanning(
            CurrentPerson currentPerson,
            Appointments appointments,
            AppointmentKinds kinds,
            MoveRequests moveRequests,
            AppointmentChanges changes,
            Scheduling scheduling,
            Participants participants,
            PlannerRights rights,
            Bookings bookings,
            Clock clock) {
        this.currentPerson = currentPerson;
        this.appointments = appointments;
        this.kinds = kinds;
        this.moveRequests = moveRequests;
        this.changes = changes;
        this.scheduling = scheduling;
        this.participants = participants;
        this.rights = rights;
        this.bookings = bookings;
        this.clock = clock;
    }

    public PlanResult plan(PlanRequest request) {
        if (!rights.mayInvite(request.household(), request.newcomer())) {
            return new PlanResult.NobodyToInvite();
        }
        if (kinds.findById(request.kind()).filter(AppointmentKind::isActive).isEmpty()) {
            return new PlanResult.KindNotInUse();
        }
        var refusal = scheduling
                .refusal(request.location(), request.start(), request.minutes())
                .or(() -> scheduling.refusal(request.location(), request.room(), request.staff()));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var id = AppointmentId.next();
        var who = participants.of(request.household(), request.newcomer(), request.staff(), request.room());
        var clash = scheduling.refusal(bookings.book(id.value(), who, request.slot()), request.slot());
        if (clash.isPresent()) {
            return clash.get();
        }
        appointments.save(new Appointment(id, request, null));
        changes.save(change(id, ChangeKind.PLANNED).ofTime(null, request.slot().start()));
        return new PlanResult.Planned(id);
    }

    /** Also answers an open question for another time with yes. */
    public MoveResult move(AppointmentId id, MoveTo to) {
        var found = mine(id);
        if (found.isEmpty()) {
            return new NotChangeable.NotFound();
        }
        var appointment = found.get();
        var over = appointment.settled();
        if (over.isPresent()) {
            return over.get();
        }
        var refusal = scheduling
                .refusal(to.location(), to.start(), to.minutes())
                .or(() -> scheduling.refusal(to.location(), to.room(), to.staff()));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var who = participants.of(appointment.household(), appointment.newcomer(), to.staff(), to.room());
        var clash = scheduling.refusal(bookings.rebook(id.value(), who, to.slot()), to.slot());
        if (clash.isPresent()) {
            return clash.get();
        }
        var before = appointment.slot().start();
        appointment.move(to);
        moveRequests.openFor(id).ifPresent(request -> request.accept(me(), clock.instant()));
        changes.save(change(id, ChangeKind.MOVED).ofTime(before, to.slot().start()));
        return new MoveResult.Moved();
    }

    /**
     * The appointment stays where it is.
     *
     * @param why for the newcomer to read, as typed
     */
    public AnswerMoveResult declineMove(AppointmentId id, @Nullable String why) {
        if (mine(id).isEmpty()) {
            return new NotChangeable.NotFound();
        }
        var request = moveRequests.openFor(id);
        if (request.isEmpty()) {
            return new AnswerMoveResult.NoLongerAsked();
        }
        request.get().decline(me(), clock.instant());
        changes.save(change(id, ChangeKind.MOVE_DECLINED).saying(Words.tidy(why, Words.REASON)));
        return new AnswerMoveResult.Answered();
    }

    /** Cancels, also afterwards when it turns out that it did not take place. */
    public CancelResult cancel(AppointmentId id, CancelledBy by, CancelReason reason, @Nullable String words) {
        var found = mine(id);
        if (found.isEmpty()) {
            return new NotChangeable.NotFound();
        }
        var settled = found.get().settled();
        if (settled.isPresent()) {
            return settled.get();
        }
        found.get().cancel(by, reason, Words.tidy(words, Words.REASON), clock.instant());
        bookings.release(id.value());
        moveRequests.openFor(id).ifPresent(MoveRequest::withdraw);
        changes.save(change(id, ChangeKind.CANCELLED));
        return new CancelResult.Cancelled(found.get().undoUntil(clock.instant()).orElse(clock.instant()));
    }

    public OutcomeResult note(AppointmentId id, Outcome outcome) {
        var found = mine(id);
        if (found.isEmpty()) {
            return new NotChangeable.NotFound();
        }
        var result = found.get().note(outcome, clock.instant());
        if (result instanceof OutcomeResult.Noted) {
            changes.save(change(id, outcome == Outcome.ATTENDED ? ChangeKind.ATTENDED : ChangeKind.MISSED));
        }
        return result;
    }

    /** Keeps a note that no newcomer ever sees; a blank one takes it away. */
    public OutcomeResult noteForColleagues(AppointmentId id, String note) {
        var found = mine(id);
        if (found.isEmpty()) {
            return new NotChangeable.NotFound();
        }
        found.get().noteForColleagues(Words.tidy(note, Words.NOTE));
        return new OutcomeResult.Noted();
    }

    private Optional<Appointment> mine(AppointmentId id) {
        return appointments.changeableBy(id, StaffRights.of(currentPerson));
    }

    private AppointmentChange change(AppointmentId id, ChangeKind kind) {
        return AppointmentChange.by(me(), id, kind, clock.instant());
    }

    private StaffId me() {
        return currentPerson.staff();
    }
}
