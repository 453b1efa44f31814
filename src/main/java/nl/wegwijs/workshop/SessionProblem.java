package nl.wegwijs.workshop;

import java.util.List;
import nl.wegwijs.person.Occupied;
import nl.wegwijs.planning.Openness;

/** Why a session cannot be held at a time and place. */
public sealed interface SessionProblem {

    record InThePast() implements SessionProblem {}

    /** The session before it is later, or not over yet. */
    record BeforePrevious() implements SessionProblem {}

    /** The location is closed. */
    record Closed(Openness reason) implements SessionProblem {}

    /** The room belongs to another location. */
    record RoomElsewhere() implements SessionProblem {}

    record RoomNotInUse() implements SessionProblem {}

    /** The room has this number of seats. */
    record TooFewSeats(int seats) implements SessionProblem {}

    /** These trainers or this room have something else then. */
    record Taken(List<Occupied> who) implements SessionProblem {

        public Taken {
            who = List.copyOf(who);
        }
    }
}
