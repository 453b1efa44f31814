package nl.wegwijs.appointment;

/** What became of an answer to a newcomer's question for another time. */
public sealed interface AnswerMoveResult
        permits AnswerMoveResult.Answered, AnswerMoveResult.NoLongerAsked, NotChangeable {

    record Answered() implements AnswerMoveResult {}

    /** The newcomer took the question back, or a colleague answered. */
    record NoLongerAsked() implements AnswerMoveResult {}
}
