package nl.wegwijs.workshop;

import java.util.List;
import java.util.Set;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What a trainer fills in to plan a series.
 *
 * @param language in which it is given
 * @param easy in simple Dutch
 * @param interpreter the language of the interpreter who comes along; null without one
 * @param minGroup with fewer people it is not given
 * @param after the series after which it is given, to the same group; null when it stands alone
 */
public record SeriesPlan(
        WorkshopId workshop,
        Language language,
        boolean easy,
        @Nullable Language interpreter,
        Set<StaffId> trainers,
        LocationId location,
        @Nullable RoomId room,
        int capacity,
        int minGroup,
        @Nullable SeriesId after,
        List<PlannedSession> sessions) {

    public SeriesPlan {
        trainers = Set.copyOf(trainers);
        sessions = List.copyOf(sessions);
    }
}
