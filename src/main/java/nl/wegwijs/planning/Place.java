package nl.wegwijs.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A location as screens show it, with its rooms by name.
 *
 * @param version which saved state this is: whoever changes the location says which one they have seen
 */
public record Place(LocationId id, PlaceDetails details, boolean active, List<PlaceRoom> rooms, int version) {

    public Place {
        rooms = List.copyOf(rooms);
    }

    public String name() {
        return details.name();
    }

    /** Street, postcode and town in one line, as on an envelope. */
    public String addressLine() {
        return details.address() + ", " + details.postcode() + " " + details.city();
    }

    public List<PlaceRoom> roomsInUse() {
        return rooms.stream().filter(PlaceRoom::active).toList();
    }

    public Optional<PlaceRoom> room(RoomId room) {
        return rooms.stream().filter(one -> one.id().equals(room)).findFirst();
    }

    /** Where the location is on OpenStreetMap; empty when nobody has filled in where it is. */
    public Optional<String> mapLink() {
        return mapLink(details.latitude(), details.longitude());
    }

    public static Optional<String> mapLink(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        if (latitude == null || longitude == null) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "https://www.openstreetmap.org/?mlat=%1$s&mlon=%2$s#map=17/%1$s/%2$s",
                latitude.toPlainString(),
                longitude.toPlainString()));
    }
}
