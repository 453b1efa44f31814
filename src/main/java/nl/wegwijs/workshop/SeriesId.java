package nl.wegwijs.workshop;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;

/** Identifies a workshop that is given to one group. */
@Embeddable
public record SeriesId(UUID value) implements Serializable {

    public static SeriesId next() {
        return new SeriesId(Ids.next());
    }
}
