package nl.wegwijs.person;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wegwijs.planning.Bookings;
import nl.wegwijs.planning.Place;
import nl.wegwijs.planning.PlaceRoom;
import nl.wegwijs.planning.Places;
import nl.wegwijs.planning.Resource;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.springframework.stereotype.Component;

/** Says in words who and what is taken, to somebody who plans for them: whoever asks has to have that right. */
@Component
public class Occupancy {

    private final PeopleLookup people;
    private final Places places;
    private final Bookings bookings;

    Occupancy(PeopleLookup people, Places places, Bookings bookings) {
        this.people = people;
        this.places = places;
        this.bookings = bookings;
    }

    /** And not until when. */
    public List<Occupied> inWords(List<Resource> taken) {
        return named(taken, Map.of());
    }

    /** With until when they are taken, as far as they are during this time. */
    public List<Occupied> inWords(List<Resource> taken, Slot wanted) {
        return named(taken, ends(taken, wanted));
    }

    private Map<Resource, Instant> ends(List<Resource> taken, Slot wanted) {
        return bookings.taken(Set.copyOf(taken), wanted.start(), wanted.end()).stream()
                .collect(Collectors.toMap(
                        Bookings.Taken::resource,
                        one -> one.slot().end(),
                        (one, other) -> one.isAfter(other) ? one : other));
    }

    private List<Occupied> named(List<Resource> taken, Map<Resource, Instant> until) {
        var newcomers = people.newcomerNames(
                ids(taken, Resource.Kind.NEWCOMER).stream().map(NewcomerId::new).toList());
        var staff = people.staffNames(
                ids(taken, Resource.Kind.STAFF).stream().map(StaffId::new).toList());
        return taken.stream()
                .map(resource -> new Occupied(
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
