package nl.wegwijs.appointment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;

/** Identifies an entry in the history of an appointment. */
@Embeddable
public record ChangeId(UUID value) implements Serializable {

    public static ChangeId next() {
        return new ChangeId(Ids.next());
    }
}
