package nl.wegwijs.workshop;

import java.time.Instant;
import java.util.List;

/** What became of an attempt to come into a series. */
public sealed interface SignUpResult {

    /** Takes part. */
    record Enrolled() implements SignUpResult {}

    /** On the waiting list, in this place, counted from 1. */
    record Waiting(int position) implements SignUpResult {}

    /** Has a place in this series, waits for one, or has followed it. */
    record AlreadyOnList(EnrolmentStatus status) implements SignUpResult {}

    /** Has finished this workshop, here or elsewhere. */
    record Followed() implements SignUpResult {}

    /** Takes part in another series of this workshop. */
    record InOtherGroup() implements SignUpResult {}

    /** It has begun, is over or is not given. */
    record NotOpen() implements SignUpResult {}

    /** The newcomer has something else when these sessions begin. */
    record Busy(List<Instant> sessions) implements SignUpResult {

        public Busy {
            sessions = List.copyOf(sessions);
        }
    }

    /** There is no such series, or not for this person. */
    record NotFound() implements SignUpResult {}
}
