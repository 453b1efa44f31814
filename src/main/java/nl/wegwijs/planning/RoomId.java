package nl.wegwijs.planning;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;

/** Identifies a room. */
@Embeddable
public record RoomId(UUID value) implements Serializable {

    public static RoomId next() {
        return new RoomId(Ids.next());
    }
}
