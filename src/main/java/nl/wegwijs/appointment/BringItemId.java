package nl.wegwijs.appointment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;

/** Identifies a thing to bring. */
@Embeddable
public record BringItemId(UUID value) implements Serializable {

    public static BringItemId next() {
        return new BringItemId(Ids.next());
    }
}
