package nl.wegwijs.appointment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;

/** Identifies a household's settlement day. */
@Embeddable
public record SettlementDayId(UUID value) implements Serializable {

    public static SettlementDayId next() {
        return new SettlementDayId(Ids.next());
    }
}
