package nl.wegwijs.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in a series.
 *
 * @param since when the status became what it is
 * @param leaveReason why, in the newcomer's or the trainer's own words
 */
public record StaffEnrolment(
        SeriesPerson person,
        EnrolmentStatus status,
        Instant since,
        @Nullable Instant offeredUntil,
        @Nullable LeaveCause leaveCause,
        @Nullable String leaveReason) {}
