package nl.wegwijs.appointment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.planning.BookingResult;
import nl.wegwijs.planning.Bookings;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForNewcomers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a newcomer can do with an appointment that they see: confirm, ask for another time, cancel, undo. */
@Service
@ForNewcomers
@Transactional
public class MyAppointmentAnswers {

    /** The number of wishes with which one can ask for another time, at most. */
    public static final int MOST_WISHES = 3;

    private final CurrentPerson currentPerson;
    private final MyAppointmentRows rows;
    private final Appointments appointments;
    private final MoveRequests moveRequests;
    private final AppointmentChanges changes;
    private final Participants participants;
    private final Bookings bookings;
    private final Clock clock;

    MyAppointmentAnswers(
            CurrentPerson currentPerson,
            MyAppointmentRows rows,
            Appointments appointments,
            MoveRequests moveRequests,
            AppointmentChanges changes,
            Participants participants,
            Bookings bookings,
            Clock clock) {
        this.currentPerson = currentPerson;
        this.rows = rows;
        this.appointments = appointments;
        this.moveRequests = moveRequests;
        this.changes = changes;
        this.participants = participants;
        this.bookings = bookings;
        this.clock = clock;
    }

    public ConfirmResult confirm(AppointmentId id) {
        var appointment = mine(id);
        var refusal = refusal(appointment);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        appointment.orElseThrow().confirm();
        record(id, ChangeKind.CONFIRMED);
        return new ConfirmResult.Confirmed();
    }

    /** Asks for another time; the appointment stays until somebody has answered. */
    public AskMoveResult askToMove(AppointmentId id, List<MoveWish> wishes, @Nullable String reason) {
        var refusal = refusal(mine(id));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (wishes.isEmpty() || wishes.size() > MOST_WISHES) {
            return new AskMoveResult.NotOneToThreeWishes();
        }
        var past = wishes.stream().filter(this::isPast).findFirst();
        if (past.isPresent()) {
            return new AskMoveResult.WishInThePast(past.get());
        }
        if (moveRequests.openFor(id).isPresent()) {
            return new AskMoveResult.AlreadyAsked();
        }
        moveRequests.save(
                new MoveRequest(id, currentPerson.newcomer(), wishes, Words.tidy(reason, Words.REASON), now()));
        record(id, ChangeKind.MOVE_ASKED);
        return new AskMoveResult.Asked();
    }

    /** Takes the question for another time back. */
    public WithdrawMoveResult withdrawMoveRequest(AppointmentId id) {
        if (mine(id).flatMap(_ -> withdraw(id)).isEmpty()) {
            return new WithdrawMoveResult.NoLongerAsked();
        }
        record(id, ChangeKind.MOVE_WITHDRAWN);
        return new WithdrawMoveResult.Withdrawn();
    }

    public CancelResult cancel(AppointmentId id, CancelReason reason, @Nullable String words) {
        var found = mine(id);
        var refusal = refusal(found);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var appointment = found.orElseThrow();
        appointment.cancel(CancelledBy.NEWCOMER, reason, Words.tidy(words, Words.REASON), now());
        bookings.release(id.value());
        withdraw(id);
        record(id, ChangeKind.CANCELLED);
        return new CancelResult.Cancelled(appointment.undoUntil(now()).orElse(now()));
    }

    /** Books the old time again, if it is still free. */
    public UndoResult undoCancel(AppointmentId id) {
        var found = mine(id).filter(Appointment::isCancelledByNewcomer);
        if (found.isEmpty()) {
            return new UndoResult.NothingToUndo();
        }
        var appointment = found.get();
        if (appointment.undoUntil(now()).isEmpty()) {
            return new UndoResult.TooLate();
        }
        return switch (bookings.book(id.value(), participants.of(appointment), appointment.slot())) {
            case BookingResult.Clash _ -> new UndoResult.TimeGivenAway();
            case BookingResult.Booked _ -> {
                appointment.restore();
                record(id, ChangeKind.RESTORED);
                yield new UndoResult.Restored();
            }
        };
    }

    private Optional<Appointment> mine(AppointmentId id) {
        var visible = rows.visibleTo(currentPerson.newcomer(), LocalDate.ofInstant(now(), Texts.OFFICE));
        return appointments.visibleTo(id, visible.people(), visible.household());
    }

    private Optional<NotChangeable> refusal(Optional<Appointment> appointment) {
        return appointment.isEmpty()
                ? Optional.of(new NotChangeable.NotFound())
                : appointment.get().refusal(now());
    }

    private Optional<MoveRequest> withdraw(AppointmentId id) {
        var open = moveRequests.openFor(id);
        open.ifPresent(MoveRequest::withdraw);
        return open;
    }

    private boolean isPast(MoveWish wish) {
        return !wish.day().atTime(wish.part().until()).isAfter(LocalDateTime.ofInstant(now(), Texts.OFFICE));
    }

    private void record(AppointmentId id, ChangeKind kind) {
        changes.save(AppointmentChange.by(currentPerson.newcomer(), id, kind, now()));
    }

    private Instant now() {
        return clock.instant();
    }
}
