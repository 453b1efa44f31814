package nl.wegwijs.workshop;

import java.util.List;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.PlaceRoom;

/** A location in use, with its rooms in use. */
public record VenueChoice(LocationId id, String name, List<PlaceRoom> rooms) {

    public VenueChoice {
        rooms = List.copyOf(rooms);
    }
}
