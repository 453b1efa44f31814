package nl.wegwijs.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wegwijs.shared.security.ForAdministrators;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Locations, rooms and closed days, as an administrator keeps them. Texts per language go through CatalogueTexts. */
@Service
@ForAdministrators
@Transactional
public class PlaceSettings {

    private final Locations locations;
    private final Rooms rooms;
    private final ClosedDays closedDays;

    PlaceSettings(Locations locations, Rooms rooms, ClosedDays closedDays) {
        this.locations = locations;
        this.rooms = rooms;
        this.closedDays = closedDays;
    }

    public PlaceResult add(PlaceDetails details) {
        if (locations.named(details.name()).isPresent()) {
            return new PlaceResult.NameTaken();
        }
        return new PlaceResult.Saved(locations.save(new Location(details)).id());
    }

    /** Changes the location as it was when the administrator began: in the given version. */
    public PlaceResult change(LocationId id, int version, PlaceDetails details) {
        var location = locations.findForChange(id).orElseThrow();
        if (location.version() != version) {
            return new PlaceResult.ChangedMeanwhile();
        }
        if (isOther(locations.named(details.name()), id)) {
            return new PlaceResult.NameTaken();
        }
        location.describe(details);
        return new PlaceResult.Saved(id);
    }

    /** Takes a location out of use: nothing new can be planned there. What is planned stays. */
    public void close(LocationId id) {
        change(id, Location::close);
    }

    public void reopen(LocationId id) {
        change(id, Location::reopen);
    }

    public PlaceResult addRoom(LocationId location, String name, @Nullable String floor, @Nullable Integer seats) {
        if (rooms.named(location, name).isPresent()) {
            return new PlaceResult.NameTaken();
        }
        rooms.save(new Room(location, name, floor, seats));
        return new PlaceResult.Saved(location);
    }

    /** Changes the room as it was when the administrator began: in the given version. */
    public PlaceResult changeRoom(
            RoomId id, int version, String name, @Nullable String floor, @Nullable Integer seats) {
        var room = rooms.findForChange(id).orElseThrow();
        if (room.version() != version) {
            return new PlaceResult.ChangedMeanwhile();
        }
        if (isOther(rooms.named(room.location(), name), id)) {
            return new PlaceResult.NameTaken();
        }
        room.describe(name, floor, seats);
        return new PlaceResult.Saved(room.location());
    }

    public void closeRoom(RoomId id) {
        rooms.findById(id).orElseThrow().close();
    }

    public void reopenRoom(RoomId id) {
        rooms.findById(id).orElseThrow().reopen();
    }

    /** Closed days from this day on. */
    @Transactional(readOnly = true)
    public List<PlannedClosing> closedDays(LocalDate from) {
        return closedDays.from(from);
    }

    /** Closes one location, or every location (null), on a day. */
    public void addClosedDay(@Nullable LocationId location, LocalDate day, String reason) {
        closedDays.save(new ClosedDay(location, day, reason));
    }

    public void removeClosedDay(ClosedDayId id) {
        closedDays.deleteById(id);
    }

    private void change(LocationId id, Consumer<Location> change) {
        change.accept(locations.findById(id).orElseThrow());
    }

    private static <T> boolean isOther(Optional<T> found, T id) {
        return found.filter(other -> !other.equals(id)).isPresent();
    }
}
