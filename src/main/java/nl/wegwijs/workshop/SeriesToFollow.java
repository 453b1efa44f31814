package nl.wegwijs.workshop;

import java.time.Instant;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.shared.i18n.Language;

/** A series to whose group another one can be given straight after. */
public record SeriesToFollow(
        SeriesId id,
        WorkshopId workshop,
        Language language,
        LocationId location,
        String locationName,
        Instant firstStartsAt,
        Instant lastEndsAt,
        long participants) {}
