package nl.wegwijs.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a trainer's attempt to take somebody in. */
public sealed interface EnrolResult {

    /** Takes part. */
    record Enrolled() implements EnrolResult {}

    /** On the waiting list, in this place, counted from 1. */
    record Waiting(int position) implements EnrolResult {}

    /** Has a place or waits for one already. */
    record AlreadyOnList(EnrolmentStatus status) implements EnrolResult {}

    /** There is no place, and as it has begun there is no waiting list either. */
    record Full() implements EnrolResult {}

    /** The second session has begun, or the series is over or not given. */
    record NotOpen() implements EnrolResult {}

    /** The newcomer has something else when these sessions begin. */
    record Busy(List<Instant> sessions) implements EnrolResult {

        public Busy {
            sessions = List.copyOf(sessions);
        }
    }

    /** Has followed this workshop; the place is null when it was here. */
    record Followed(LocalDate on, @Nullable String place) implements EnrolResult {}

    /** Takes part in another series of this workshop, which begins then. */
    record InOtherGroup(SeriesId series, Instant begins) implements EnrolResult {}

    /** The same, and the other series is a colleague's: only they or a manager can move somebody out of it. */
    record InColleaguesGroup(Instant begins) implements EnrolResult {}

    /** There is no such series or person, or the series is a colleague's. */
    record NotFound() implements EnrolResult {}
}
