package nl.wegwijs.appointment;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.wegwijs.person.Occupancy;
import nl.wegwijs.person.PeopleLookup;
import nl.wegwijs.planning.BookingResult;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Openness;
import nl.wegwijs.planning.Places;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a time can be given out at all, and in words who stands in the way. */
@Component
class Scheduling {

    static final int SHORTEST = 5;

    private final Places places;
    private final PeopleLookup people;
    private final Occupancy occupancy;
    private final Clock clock;

    Scheduling(Places places, PeopleLookup people, Occupancy occupancy, Clock clock) {
        this.places = places;
        this.people = people;
        this.occupancy = occupancy;
        this.clock = clock;
    }

    /** Whether it is a time to come, on the steps, and the location is open. Says nothing about who is taken. */
    Optional<TimeRefusal> refusal(LocationId location, LocalDateTime start, int minutes) {
        if (minutes < SHORTEST) {
            return Optional.of(new TimeRefusal.TooShort(SHORTEST));
        }
        var instant = start.atZone(Texts.OFFICE).toInstant();
        if (!Slot.onStep(instant) || !Slot.onStep(instant.plus(Duration.ofMinutes(minutes)))) {
            return Optional.of(new TimeRefusal.OffStep());
        }
        if (!instant.isAfter(clock.instant())) {
            return Optional.of(new TimeRefusal.InThePast());
        }
        var openness = places.openness(location, Slot.of(instant, minutes));
        return openness instanceof Openness.Open ? Optional.empty() : Optional.of(new TimeRefusal.Closed(openness));
    }

    /** Whether the room is in that location, and everything that is needed is still in use. */
    Optional<TimeRefusal> refusal(LocationId location, @Nullable RoomId room, StaffId staff) {
        if (people.allStaff().stream().noneMatch(one -> one.id().equals(staff))) {
            return Optional.of(new TimeRefusal.StaffGone());
        }
        if (room == null) {
            return Optional.empty();
        }
        var found = places.find(location).flatMap(place -> place.room(room));
        if (found.isEmpty()) {
            return Optional.of(new TimeRefusal.RoomElsewhere());
        }
        return found.get().active() ? Optional.empty() : Optional.of(new TimeRefusal.RoomNotInUse());
    }

    /** For several times at once: who is taken, and not until when. */
    Optional<TimeRefusal> refusal(BookingResult result) {
        return switch (result) {
            case BookingResult.Booked _ -> Optional.empty();
            case BookingResult.Clash(var taken) -> Optional.of(new TimeRefusal.Clash(occupancy.inWords(taken)));
        };
    }

    Optional<TimeRefusal> refusal(BookingResult result, Slot wanted) {
        return switch (result) {
            case BookingResult.Booked _ -> Optional.empty();
            case BookingResult.Clash(var taken) -> Optional.of(new TimeRefusal.Clash(occupancy.inWords(taken, wanted)));
        };
    }
}
