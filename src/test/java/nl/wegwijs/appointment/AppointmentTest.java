package nl.wegwijs.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.security.StaffId;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    private static final LocalDateTime MONDAY_TEN = LocalDateTime.of(2026, 3, 16, 10, 0);
    private static final Instant START = Slot.of(MONDAY_TEN, 30).start();
    private static final Instant BEFORE = START.minus(Duration.ofDays(1));
    private static final Instant AFTER = START.plus(Duration.ofDays(1));

    private final Appointment appointment = new Appointment(
            AppointmentId.next(),
            new PlanRequest(
                    KindId.next(),
                    HouseholdId.next(),
                    null,
                    StaffId.next(),
                    LocationId.next(),
                    null,
                    MONDAY_TEN,
                    30,
                    null,
                    null),
            null);

    @Test
    void canBeChangedUntilItBegins() {
        assertThat(appointment.refusal(BEFORE)).isEmpty();
        assertThat(appointment.refusal(START)).contains(new NotChangeable.Over());
    }

    @Test
    void aSecondConfirmationChangesNothing() {
        appointment.confirm();
        appointment.confirm();
        assertThat(appointment.status()).isEqualTo(AppointmentStatus.CONFIRMED);
    }

    @Test
    void whoeverConfirmedHasToDoSoAgainAfterAMove() {
        appointment.confirm();
        appointment.move(new MoveTo(StaffId.next(), LocationId.next(), null, MONDAY_TEN.plusHours(2), 45));
        assertThat(appointment.status()).isEqualTo(AppointmentStatus.PLANNED);
        assertThat(appointment.slot()).isEqualTo(Slot.of(MONDAY_TEN.plusHours(2), 45));
        assertThat(appointment.sequence()).as("calendars take the change over").isEqualTo(1);
    }

    @Test
    void whatANewcomerCancelledCanBeUndoneForHalfAnHour() {
        appointment.cancel(CancelledBy.NEWCOMER, CancelReason.ILL, null, BEFORE);
        assertThat(appointment.undoUntil(BEFORE)).contains(BEFORE.plus(Duration.ofMinutes(30)));
        assertThat(appointment.undoUntil(BEFORE.plus(Duration.ofMinutes(30)))).isEmpty();
        appointment.restore();
        assertThat(appointment.status()).isEqualTo(AppointmentStatus.PLANNED);
        assertThat(appointment.undoUntil(BEFORE)).isEmpty();
    }

    @Test
    void undoingEndsWhenTheAppointmentWouldHaveBegun() {
        var tenMinutesBefore = START.minus(Duration.ofMinutes(10));
        appointment.cancel(CancelledBy.NEWCOMER, CancelReason.ILL, null, tenMinutesBefore);
        assertThat(appointment.undoUntil(tenMinutesBefore)).contains(START);
    }

    @Test
    void whatStaffCancelledANewcomerCannotUndo() {
        appointment.cancel(CancelledBy.STAFF, CancelReason.STAFF_NOT_AVAILABLE, null, BEFORE);
        assertThat(appointment.undoUntil(BEFORE)).isEmpty();
        assertThat(appointment.refusal(BEFORE)).contains(new NotChangeable.AlreadyCancelled());
    }

    @Test
    void anOutcomeIsNotedWhenItHasBegunAndCanBeCorrected() {
        assertThat(appointment.note(Outcome.ATTENDED, BEFORE)).isEqualTo(new OutcomeResult.NotYet());
        assertThat(appointment.note(Outcome.MISSED, AFTER)).isEqualTo(new OutcomeResult.Noted());
        assertThat(appointment.note(Outcome.ATTENDED, AFTER)).isEqualTo(new OutcomeResult.Noted());
        assertThat(appointment.status()).isEqualTo(AppointmentStatus.ATTENDED);
        assertThat(appointment.settled()).contains(new NotChangeable.Over());
    }

    @Test
    void whatIsCancelledHasNoOutcome() {
        appointment.cancel(CancelledBy.STAFF, CancelReason.OTHER, null, BEFORE);
        assertThat(appointment.note(Outcome.ATTENDED, AFTER)).isEqualTo(new NotChangeable.AlreadyCancelled());
        assertThatIllegalStateException().isThrownBy(appointment::confirm);
    }
}
