package nl.wegwijs.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An appointment with all that staff may know of it.
 *
 * @param newcomerNumber null when the whole household is invited
 * @param phone of the newcomer
 */
public record StaffAppointment(
        AgendaEntry.Meeting meeting,
        @Nullable String newcomerNumber,
        @Nullable String phone,
        @Nullable String internalNote,
        @Nullable Cancelled cancelled,
        MyAppointment.@Nullable Asked moveRequest) {

    /** Why it does not take place; the words are as the person wrote them. */
    public record Cancelled(
            CancelledBy by, CancelReason reason, @Nullable String words, Instant at) {}

    /**
     * Something that happened, and who did it; the times are null unless it was planned or moved.
     *
     * @param words what was written about it for the newcomer, as typed
     */
    public record Change(
            Instant at,
            ChangeKind kind,
            String by,
            @Nullable Instant oldStart,
            @Nullable Instant newStart,
            @Nullable String words) {}
}
