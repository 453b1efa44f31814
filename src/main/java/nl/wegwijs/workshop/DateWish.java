package nl.wegwijs.workshop;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import nl.wegwijs.planning.DayPart;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * When somebody would like to give the parts of a workshop.
 *
 * @param room where all parts are given but excursions; null when it is not known yet
 * @param from the first part is given on this day or later
 * @param weekdays on which it is given; none means the weekday of the first day
 * @param everyWeeks 1 for every week
 */
public record DateWish(
        WorkshopId workshop,
        LocationId location,
        @Nullable RoomId room,
        Set<StaffId> trainers,
        LocalDate from,
        DayPart dayPart,
        Set<DayOfWeek> weekdays,
        int everyWeeks) {

    public DateWish {
        weekdays = weekdays.isEmpty() ? Set.of(from.getDayOfWeek()) : Set.copyOf(weekdays);
        trainers = Set.copyOf(trainers);
        if (everyWeeks < 1) {
            throw new IllegalArgumentException("Every " + everyWeeks + " weeks");
        }
    }
}
