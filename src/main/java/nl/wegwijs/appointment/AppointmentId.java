package nl.wegwijs.appointment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;

/** Identifies an appointment. */
@Embeddable
public record AppointmentId(UUID value) implements Serializable {

    public static AppointmentId next() {
        return new AppointmentId(Ids.next());
    }
}
