package nl.wegwijs.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to a series and what became of it.
 *
 * @param attempt the how manieth of this person for the workshop
 */
public record StaffInvitation(
        SeriesPerson person,
        InvitationReason reason,
        int attempt,
        Instant invitedAt,
        @Nullable Instant remindedAt,
        InvitationAnswer answer,
        @Nullable String declineReason) {}
