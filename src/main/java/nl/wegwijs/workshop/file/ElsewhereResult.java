package nl.wegwijs.workshop.file;

/** What became of a note that somebody finished a workshop elsewhere. */
public sealed interface ElsewhereResult {

    /** Noted, or taken away. */
    record Saved() implements ElsewhereResult {}

    /** There is no such person, or not for the one who asks. */
    record OutOfSight() implements ElsewhereResult {}

    /** The day is still to come, or the place is not said. */
    record Incomplete() implements ElsewhereResult {}
}
