package nl.wegwijs.workshop;

import nl.wegwijs.shared.i18n.Language;
import org.jspecify.annotations.Nullable;

/** Which series a list shows; null: of any workshop, in any language. */
public record SeriesFilter(
        When when, @Nullable WorkshopId workshop, @Nullable Language language) {

    /** Where a series stands. */
    public enum When {
        /** Has still to begin. */
        UPCOMING,
        /** Has begun. */
        RUNNING,
        /** All sessions are over, and nobody has said who passed. */
        TO_FINISH,
        /** Finished, or not given. */
        PAST
    }
}
