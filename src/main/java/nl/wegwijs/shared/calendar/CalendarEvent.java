package nl.wegwijs.shared.calendar;

import java.time.Instant;
import java.util.UUID;

/**
 * Something for the calendar of a phone. Opened again after a change it changes the same event, because the id stays
 * and the sequence grows.
 *
 * @param changedAt when it was changed last
 */
public record CalendarEvent(
        UUID id,
        int sequence,
        Instant changedAt,
        Instant start,
        Instant end,
        String summary,
        String place,
        String description,
        Certainty certainty) {

    /** Whether it takes place, for all that is known. */
    public enum Certainty {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}
