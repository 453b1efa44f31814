package nl.wegwijs.workshop;

/** What became of a no to an invitation. */
public sealed interface DeclineResult {

    record Declined() implements DeclineResult {}

    /** Has signed up: the way out is to leave. */
    record SignedUp() implements DeclineResult {}

    /** Was not invited. */
    record NotInvited() implements DeclineResult {}

    /** The series has begun, is over or is not given. */
    record Over() implements DeclineResult {}
}
