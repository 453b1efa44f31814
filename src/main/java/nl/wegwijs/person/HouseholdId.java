package nl.wegwijs.person;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;

/** Identifies a household: people who live together. */
@Embeddable
public record HouseholdId(UUID value) implements Serializable {

    public static HouseholdId next() {
        return new HouseholdId(Ids.next());
    }
}
