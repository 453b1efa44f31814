package nl.wegwijs.workshop;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;

/** Identifies a programme of workshops. */
@Embeddable
public record WorkshopSetId(UUID value) implements Serializable {

    public static WorkshopSetId next() {
        return new WorkshopSetId(Ids.next());
    }
}
