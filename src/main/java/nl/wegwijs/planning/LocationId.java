package nl.wegwijs.planning;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;

/** Identifies a location. */
@Embeddable
public record LocationId(UUID value) implements Serializable {

    public static LocationId next() {
        return new LocationId(Ids.next());
    }
}
