package nl.wegwijs.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Whether a location is open at some time, and if not, why. */
public sealed interface Openness {

    record Open() implements Openness {}

    /** Never open on this day of the week. */
    record ClosedThatWeekday(DayOfWeek weekday) implements Openness {}

    /** Open that day, but not all of that time. */
    record OutsideHours(OpeningHours hours) implements Openness {}

    /** A day on which the location, or every location, is closed. The reason is as an administrator wrote it. */
    record ClosedThatDay(LocalDate day, String reason) implements Openness {}

    /** No longer in use. */
    record NotInUse() implements Openness {}

    default boolean isOpen() {
        return this instanceof Open;
    }
}
