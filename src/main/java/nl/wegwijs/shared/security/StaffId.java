package nl.wegwijs.shared.security;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a staff member. */
@Embeddable
public record StaffId(UUID value) implements Serializable {

    public static StaffId next() {
        return new StaffId(Ids.next());
    }
}
