package nl.wegwijs.workshop;

import java.time.Instant;
import java.util.List;

/** What became of an attempt to come into a series. */
public sealed interface SignUpResult {

    /** Takes part. */
    record Enrolled() implements SignUpResult {}

    /** On the waiting list, in this place, counted from 1. */
    record Waiting(int position) implements SignUpResult {}

    /** Has a place, waits for one, or has followed it already. */
    record AlreadyOnList(EnrolmentStatus status) implements SignUpResult {}

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
