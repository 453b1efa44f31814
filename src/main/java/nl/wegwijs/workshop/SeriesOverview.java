package nl.wegwijs.workshop;

import java.time.Instant;
import java.util.List;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import org.jspecify.annotations.Nullable;

/** What is planned for a series, for whoever changes that. */
public record SeriesOverview(
        SeriesId id,
        LocalText title,
        Language language,
        SeriesStatus status,
        SeriesTerms terms,
        List<String> trainers,
        List<Meeting> sessions) {

    public SeriesOverview {
        trainers = List.copyOf(trainers);
        sessions = List.copyOf(sessions);
    }

    /** Whether all sessions are over that are held. */
    public boolean isOver(Instant now) {
        return sessions.stream()
                .filter(session -> !session.cancelled())
                .noneMatch(session -> now.isBefore(session.slot().end()));
    }

    /**
     * One session.
     *
     * @param sequence which saved state this is
     */
    public record Meeting(
            SessionId id,
            PartId part,
            LocalText title,
            Slot slot,
            LocationId location,
            String locationName,
            @Nullable RoomId room,
            @Nullable String roomName,
            boolean cancelled,
            int sequence) {

        /** Whether it is being held, or was. */
        public boolean hasBegun(Instant now) {
            return !cancelled && !now.isBefore(slot.start());
        }
    }
}
