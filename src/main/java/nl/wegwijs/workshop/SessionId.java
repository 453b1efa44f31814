package nl.wegwijs.workshop;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;

/** Identifies one meeting of a series. */
@Embeddable
public record SessionId(UUID value) implements Serializable {

    public static SessionId next() {
        return new SessionId(Ids.next());
    }
}
