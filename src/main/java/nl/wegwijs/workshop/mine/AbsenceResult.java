package nl.wegwijs.workshop.mine;

/** What became of saying not to come to a session. */
public sealed interface AbsenceResult {

    /** Also when it was said before. */
    record Noted() implements AbsenceResult {}

    /** It has begun, was cancelled, or the newcomer does not take part. */
    record NotExpected() implements AbsenceResult {}
}
