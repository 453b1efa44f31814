package nl.wegwijs.workshop;

import java.time.Instant;
import java.util.List;

/** What became of a yes to a place that was offered. */
public sealed interface AcceptResult {

    /** Takes part. */
    record Enrolled() implements AcceptResult {}

    /** The offer has ended, and the place is for somebody else. */
    record TooLate() implements AcceptResult {}

    /** Takes part in another series of this workshop. */
    record InOtherGroup() implements AcceptResult {}

    /** The newcomer has something else when these sessions begin. The offer stands. */
    record Busy(List<Instant> sessions) implements AcceptResult {

        public Busy {
            sessions = List.copyOf(sessions);
        }
    }
}
