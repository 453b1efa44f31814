package nl.wegwijs.workshop;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;

/** Identifies an invitation to a series. */
@Embeddable
public record InvitationId(UUID value) implements Serializable {

    public static InvitationId next() {
        return new InvitationId(Ids.next());
    }
}
