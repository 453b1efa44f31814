package nl.wegwijs.workshop.attendance;

import java.util.Set;
import java.util.UUID;

/** What became of ticks. */
public sealed interface TickResult {

    /**
     * Kept, now or when they were sent before.
     *
     * @param strangers ticks for people who do not take part: there is no use in sending them again
     */
    record Kept(Set<UUID> ticks, Set<UUID> strangers) implements TickResult {

        public Kept {
            ticks = Set.copyOf(ticks);
            strangers = Set.copyOf(strangers);
        }
    }

    /** There is no such session, or not for the one who asks. */
    record NotFound() implements TickResult {}

    /** The day of the session is still to come, or the session is not held. */
    record NotHeld() implements TickResult {}
}
