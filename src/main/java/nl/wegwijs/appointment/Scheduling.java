package nl.wegwijs.appointment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wegwijs.person.PeopleLookup;
import nl.wegwijs.planning.BookingResult;
import nl.wegwijs.planning.Bookings;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Openness;
import nl.wegwijs.planning.Place;
import nl.wegwijs.planning.PlaceRoom;
import nl.wegwijs.planning.Places;
import nl.wegwijs.planning.Resource;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a time can be given out at all, and in words who stands in the way. */
@Component
class Scheduling {

    static final int SHORTEST = 5;

    private final Places places;
    private final PeopleLookup people;
    private final Bookings bookings;
    private final Clock clock;

    Scheduling(Places places, PeopleLookup people, Bookings bookings, Clock clock) {
        this.places = places;
        this.people = people;
        this.bookings = bookings;
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
            case BookingResult.Clash(var taken) -> Optional.of(new TimeRefusal.Clash(named(taken, Map.of())));
        };
    }

    Optional<TimeRefusal> refusal(BookingResult result, Slot wanted) {
        return switch (result) {
            case BookingResult.Booked _ -> Optional.empty();
            case BookingResult.Clash(var taken) ->
                Optional.of(new TimeRefusal.Clash(named(taken, ends(taken, wanted))));
        };
    }

    private Map<Resource, Instant> ends(List<Resource> taken, Slot wanted) {
        return bookings.taken(Set.copyOf(taken), wanted.start(), wanted.end()).stream()
                .collect(Collectors.toMap(
                        Bookings.Taken::resource,
                        one -> one.slot().end(),
                        (one, other) -> one.isAfter(other) ? one : other));
    }

    private List<TimeRefusal.Who> named(List<Resource> taken, Map<Resource, Instant> until) {
        var newcomers = people.newcomerNames(
                ids(taken, Resource.Kind.NEWCOMER).stream().map(NewcomerId::new).toList());
        var staff = people.staffNames(
                ids(taken, Resource.Kind.STAFF).stream().map(StaffId::new).toList());
        return taken.stream()
                .map(resource -> new TimeRefusal.Who(
                        resource.kind(),
                        switch (resource.kind()) {
                            case NEWCOMER -> newcomers.getOrDefault(new NewcomerId(resource.id()), "");
                            case STAFF -> staff.getOrDefault(new StaffId(resource.id()), "");
                            case ROOM -> roomName(resource);
                        },
                        until.get(resource)))
                .toList();
    }

    private String roomName(Resource room) {
        return places.all().stream()
                .map(Place::rooms)
                .flatMap(List::stream)
                .filter(one -> one.id().value().equals(room.id()))
                .map(PlaceRoom::name)
                .findFirst()
                .orElse("");
    }

    private static Set<UUID> ids(List<Resource> taken, Resource.Kind kind) {
        return taken.stream()
                .filter(resource -> resource.kind() == kind)
                .map(Resource::id)
                .collect(Collectors.toSet());
    }
}
