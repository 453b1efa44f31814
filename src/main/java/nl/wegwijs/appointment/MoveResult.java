package nl.wegwijs.appointment;

/** What became of an attempt to move an appointment. */
public sealed interface MoveResult permits MoveResult.Moved, NotChangeable, TimeRefusal {

    record Moved() implements MoveResult {}
}
