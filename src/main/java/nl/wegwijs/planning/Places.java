package nl.wegwijs.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wegwijs.shared.security.ForSignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people can meet, and when it is open there. */
@Service
@ForSignedIn
@Transactional(readOnly = true)
public class Places {

    /** The field of the texts of a location that says how to get there. */
    public static final String DIRECTIONS = "directions";

    private final Locations locations;
    private final Rooms rooms;
    private final ClosedDays closedDays;

    Places(Locations locations, Rooms rooms, ClosedDays closedDays) {
        this.locations = locations;
        this.rooms = rooms;
        this.closedDays = closedDays;
    }

    /** Locations in use, by name, with all their rooms; in two statements. */
    public List<Place> inUse() {
        return all().stream().filter(Place::active).toList();
    }

    /** Locations in use, by name; in one statement. */
    public List<NamedPlace> names() {
        return locations.namesInUse();
    }

    /** Every location there ever was, by name. */
    public List<Place> all() {
        var roomsByLocation = rooms.all().stream().collect(Collectors.groupingBy(Room::location));
        return locations.all().stream()
                .map(location -> place(location, roomsByLocation.getOrDefault(location.id(), List.of())))
                .toList();
    }

    public Optional<Place> find(LocationId id) {
        return locations.findById(id).map(location -> place(location, rooms.at(id)));
    }

    /** Whether the location is open during the whole slot. */
    public Openness openness(LocationId location, Slot slot) {
        return calendar(location, slot.day(), slot.day()).at(slot);
    }

    /** When the location is open from one day until another, both included; without its rooms, in two statements. */
    public OpeningCalendar calendar(LocationId location, LocalDate from, LocalDate until) {
        var place = locations
                .findById(location)
                .map(found -> place(found, List.of()))
                .orElseThrow(() -> new IllegalArgumentException("No location " + location));
        var reasons = closedDays.of(location, from, until).stream()
                .collect(Collectors.toMap(ClosedDay::date, ClosedDay::reason, (first, _) -> first));
        return new OpeningCalendar(place, reasons);
    }

    private static Place place(Location location, List<Room> rooms) {
        return new Place(
                location.id(),
                location.details(),
                location.isActive(),
                rooms.stream().map(Room::record).toList(),
                location.version());
    }
}
