package nl.wegwijs.planning;

import java.util.List;

/** What became of an attempt to book people and rooms. */
public sealed interface BookingResult {

    /** All of them are booked. */
    record Booked() implements BookingResult {}

    /** Nothing is booked, because these are taken at that time. */
    record Clash(List<Resource> taken) implements BookingResult {

        public Clash {
            taken = List.copyOf(taken);
        }
    }
}
