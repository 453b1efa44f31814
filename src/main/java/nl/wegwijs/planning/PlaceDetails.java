package nl.wegwijs.planning;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an administrator fills in for a location. A weekday without hours is closed. */
public record PlaceDetails(
        String name,
        String address,
        String postcode,
        String city,
        @Nullable String phone,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        boolean groupLocation,
        Map<DayOfWeek, OpeningHours> hours) {

    public PlaceDetails {
        hours = Map.copyOf(hours);
    }
}
