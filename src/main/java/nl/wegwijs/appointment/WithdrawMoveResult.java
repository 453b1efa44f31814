package nl.wegwijs.appointment;

/** What became of taking back a question for another time. */
public sealed interface WithdrawMoveResult {

    record Withdrawn() implements WithdrawMoveResult {}

    /** Answered, or taken back, since it was shown: the time may be another one by now. */
    record NoLongerAsked() implements WithdrawMoveResult {}
}
