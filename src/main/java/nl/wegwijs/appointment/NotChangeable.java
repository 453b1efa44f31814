package nl.wegwijs.appointment;

/** Why an appointment cannot be changed any more, whatever the change. */
public sealed interface NotChangeable
        extends ConfirmResult, CancelResult, AskMoveResult, MoveResult, OutcomeResult, AnswerMoveResult {

    /** There is none, or none that this person may see. */
    record NotFound() implements NotChangeable {}

    /** It has begun, or it is known how it went. */
    record Over() implements NotChangeable {}

    /** It was cancelled. */
    record AlreadyCancelled() implements NotChangeable {}
}
