package nl.wegwijs.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day on which a location is closed; location and name are null when every location is. */
public record PlannedClosing(
        ClosedDayId id,
        @Nullable LocationId location,
        @Nullable String locationName,
        LocalDate day,
        String reason) {}
