package nl.wegwijs.workshop;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;

/** Identifies where a newcomer stands in a series. */
@Embeddable
public record EnrolmentId(UUID value) implements Serializable {

    public static EnrolmentId next() {
        return new EnrolmentId(Ids.next());
    }
}
