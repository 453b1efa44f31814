package nl.wegwijs.workshop;

import java.time.Instant;

/** What became of finishing a series. */
public sealed interface FinishResult {

    /** Finished, or corrected; so many passed. */
    record Finished(int passed) implements FinishResult {}

    /** Its last session is not over. */
    record NotOver(Instant endsAt) implements FinishResult {}

    /** It was cancelled. */
    record Cancelled() implements FinishResult {}

    /** Somebody passes or fails against the rule, and nobody says why. */
    record ReasonMissing(String name) implements FinishResult {}

    /** The day lies before the first session, or has yet to come. */
    record NotThatDay() implements FinishResult {}

    /** No such series among those of the one who asks. */
    record NotYours() implements FinishResult {}
}
