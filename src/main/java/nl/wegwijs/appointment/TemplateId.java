package nl.wegwijs.appointment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;

/** Identifies a template of a settlement day. */
@Embeddable
public record TemplateId(UUID value) implements Serializable {

    public static TemplateId next() {
        return new TemplateId(Ids.next());
    }
}
