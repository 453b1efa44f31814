package nl.wegwijs.planning;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalTime;

/** From when to when a location is open on a weekday, on the office's clock. */
@Embeddable
public record OpeningHours(LocalTime opens, LocalTime closes) implements Serializable {

    public OpeningHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("Opens after it closes: " + opens + " to " + closes);
        }
    }

    boolean contain(Slot slot) {
        return !slot.startTime().isBefore(opens) && !slot.endTime().isAfter(closes);
    }
}
