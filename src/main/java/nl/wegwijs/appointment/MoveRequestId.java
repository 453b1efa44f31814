package nl.wegwijs.appointment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;

/** Identifies a wish for another time. */
@Embeddable
public record MoveRequestId(UUID value) implements Serializable {

    public static MoveRequestId next() {
        return new MoveRequestId(Ids.next());
    }
}
