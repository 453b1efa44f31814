package nl.wegwijs.appointment;

/** What became of noting how an appointment went. */
public sealed interface OutcomeResult permits OutcomeResult.Noted, OutcomeResult.NotYet, NotChangeable {

    record Noted() implements OutcomeResult {}

    /** It has not begun. */
    record NotYet() implements OutcomeResult {}
}
