package nl.wegwijs.workshop;

import java.time.Instant;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import org.jspecify.annotations.Nullable;

/** A series as it comes from the database, without texts. */
record SeriesRow(
        SeriesId id,
        WorkshopId workshop,
        String pictogram,
        Regime regime,
        Language language,
        boolean easy,
        @Nullable Language interpreter,
        String location,
        @Nullable String room,
        @Nullable String trainers,
        Instant firstStartsAt,
        Instant lastEndsAt,
        SeriesStatus status,
        @Nullable String cancelReason,
        int capacity,
        int minGroup,
        long enrolled,
        long offered,
        long waiting,
        long invited,
        long silent) {

    StaffSeries named(LocalText title) {
        return new StaffSeries(
                id,
                workshop,
                title,
                pictogram,
                regime,
                language,
                easy,
                interpreter,
                location,
                room,
                trainers,
                firstStartsAt,
                lastEndsAt,
                status,
                cancelReason,
                new Seats(capacity, minGroup, (int) enrolled, (int) offered, (int) waiting),
                (int) invited,
                (int) silent);
    }
}
