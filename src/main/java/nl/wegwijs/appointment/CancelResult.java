package nl.wegwijs.appointment;

import java.time.Instant;

/** What became of a wish to cancel. */
public sealed interface CancelResult permits CancelResult.Cancelled, NotChangeable {

    /** Cancelled; the newcomer who did it can undo it until then. */
    record Cancelled(Instant undoUntil) implements CancelResult {}
}
