package nl.wegwijs.workshop;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;

/** Identifies what is done in one day-part of a workshop. */
@Embeddable
public record PartId(UUID value) implements Serializable {

    public static PartId next() {
        return new PartId(Ids.next());
    }
}
