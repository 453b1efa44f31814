package nl.wegwijs.workshop;

/** What became of an attempt to give up a place or a turn. */
public sealed interface LeaveResult {

    record Left() implements LeaveResult {}

    /** Has neither a place nor a turn, or not any more. */
    record NotOnList() implements LeaveResult {}

    /** The series is over or is not given. */
    record Over() implements LeaveResult {}
}
