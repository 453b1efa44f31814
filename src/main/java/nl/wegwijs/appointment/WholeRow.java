package nl.wegwijs.appointment;

import java.time.Instant;
import nl.wegwijs.shared.catalogue.LocalText;
import org.jspecify.annotations.Nullable;

/** An appointment as it comes from the database, with what only its detail shows: in one statement. */
record WholeRow(
        AgendaRow row,
        @Nullable String newcomerNumber,
        @Nullable String phone,
        @Nullable String internalNote,
        @Nullable CancelledBy by,
        @Nullable CancelReason reason,
        @Nullable String words,
        @Nullable Instant cancelledAt,
        @Nullable Instant askedAt,
        @Nullable String wishes,
        @Nullable String wishReason) {

    StaffAppointment named(LocalText kindName) {
        return new StaffAppointment(
                row.named(kindName), newcomerNumber, phone, internalNote, cancelled(), moveRequest());
    }

    private StaffAppointment.@Nullable Cancelled cancelled() {
        return by == null || cancelledAt == null
                ? null
                : new StaffAppointment.Cancelled(by, reason == null ? CancelReason.OTHER : reason, words, cancelledAt);
    }

    private MyAppointment.@Nullable Asked moveRequest() {
        return askedAt == null || wishes == null
                ? null
                : new MyAppointment.Asked(askedAt, MoveWish.read(wishes), wishReason);
    }
}
