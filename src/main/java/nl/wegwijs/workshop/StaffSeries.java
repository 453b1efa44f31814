package nl.wegwijs.workshop;

import java.time.Instant;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import org.jspecify.annotations.Nullable;

/**
 * A series as its trainer sees it.
 *
 * @param trainers their names
 * @param invited how many were invited
 * @param silent how many of them have not answered
 */
public record StaffSeries(
        SeriesId id,
        WorkshopId workshop,
        LocalText title,
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
        Seats seats,
        int invited,
        int silent) {

    /** Whether it is held in the language this person reads, or interpreted into it. */
    public boolean isUnderstoodBy(SeriesPerson person) {
        return person.reads() == language || person.reads() == interpreter;
    }

    /** Where it stands at this moment. */
    public SeriesFilter.When when(Instant now) {
        return switch (status) {
            case FINISHED, CANCELLED -> SeriesFilter.When.PAST;
            case PLANNED ->
                now.isBefore(firstStartsAt)
                        ? SeriesFilter.When.UPCOMING
                        : now.isBefore(lastEndsAt) ? SeriesFilter.When.RUNNING : SeriesFilter.When.TO_FINISH;
        };
    }
}
