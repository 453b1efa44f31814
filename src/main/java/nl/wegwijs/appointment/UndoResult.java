package nl.wegwijs.appointment;

/** What became of an attempt to undo a cancellation. */
public sealed interface UndoResult {

    /** The appointment is back, at its old time. */
    record Restored() implements UndoResult {}

    /** Somebody else has got the time by now. */
    record TimeGivenAway() implements UndoResult {}

    /** More than half an hour ago, or the time of the appointment has come. */
    record TooLate() implements UndoResult {}

    /** Not cancelled, or not by a newcomer, or not theirs. */
    record NothingToUndo() implements UndoResult {}
}
