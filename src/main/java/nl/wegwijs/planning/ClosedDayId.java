package nl.wegwijs.planning;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;

/** Identifies a day on which a location is closed. */
@Embeddable
public record ClosedDayId(UUID value) implements Serializable {

    public static ClosedDayId next() {
        return new ClosedDayId(Ids.next());
    }
}
