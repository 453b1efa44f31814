package nl.wegwijs.workshop;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;

/** Identifies a workshop: a track or module of the catalogue. */
@Embeddable
public record WorkshopId(UUID value) implements Serializable {

    public static WorkshopId next() {
        return new WorkshopId(Ids.next());
    }
}
