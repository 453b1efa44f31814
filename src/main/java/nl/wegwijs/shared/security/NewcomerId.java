package nl.wegwijs.shared.security;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a newcomer. */
@Embeddable
public record NewcomerId(UUID value) implements Serializable {

    public static NewcomerId next() {
        return new NewcomerId(Ids.next());
    }
}
