package nl.wegwijs.workshop.mine;

import java.time.Instant;
import nl.wegwijs.workshop.LeaveCause;
import org.jspecify.annotations.Nullable;

/** Where the signed-in newcomer stands in a group. */
public sealed interface Standing {

    /** Has nothing to do with it yet. */
    record Free() implements Standing {}

    /** Has an invitation that is not answered. */
    record Invited() implements Standing {}

    /** On the waiting list, in this place, counted from 1. */
    record Waiting(int position) implements Standing {}

    /** A place is kept until then. */
    record Offered(Instant until) implements Standing {}

    /** Takes part. */
    record Enrolled() implements Standing {}

    /** Had a place or waited, and does not any more. */
    record Left(@Nullable LeaveCause cause) implements Standing {}

    /** It is over. */
    record Finished(boolean passed) implements Standing {}
}
