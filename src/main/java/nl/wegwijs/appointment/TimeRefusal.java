package nl.wegwijs.appointment;

import java.util.List;
import nl.wegwijs.person.Occupied;
import nl.wegwijs.planning.Openness;

/** Why an appointment cannot be at a time. */
public sealed interface TimeRefusal extends PlanResult, MoveResult {

    /** These people or rooms have something else then. */
    record Clash(List<Occupied> taken) implements TimeRefusal {

        public Clash {
            taken = List.copyOf(taken);
        }
    }

    /** The location is closed. */
    record Closed(Openness reason) implements TimeRefusal {}

    /** The room belongs to another location. */
    record RoomElsewhere() implements TimeRefusal {}

    record RoomNotInUse() implements TimeRefusal {}

    /** The staff member works here no longer. */
    record StaffGone() implements TimeRefusal {}

    record InThePast() implements TimeRefusal {}

    /** Shorter than this number of minutes. */
    record TooShort(int minimum) implements TimeRefusal {}

    /** Time is given out in steps of five minutes. */
    record OffStep() implements TimeRefusal {}
}
