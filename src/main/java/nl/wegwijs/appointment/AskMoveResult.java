package nl.wegwijs.appointment;

/** What became of a newcomer's question for another time. */
public sealed interface AskMoveResult permits AskMoveResult.Asked, AskMoveResult.Refused, NotChangeable {

    /** The question waits for an answer. */
    record Asked() implements AskMoveResult {}

    /** The question cannot be asked like this. */
    sealed interface Refused extends AskMoveResult {}

    /** One to three day-parts are needed. */
    record NotOneToThreeWishes() implements Refused {}

    /** A wish lies in the past. */
    record WishInThePast(MoveWish wish) implements Refused {}

    /** An earlier question still waits. */
    record AlreadyAsked() implements Refused {}
}
