package nl.wegwijs.appointment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;

/** Identifies a kind of appointment. */
@Embeddable
public record KindId(UUID value) implements Serializable {

    public static KindId next() {
        return new KindId(Ids.next());
    }
}
