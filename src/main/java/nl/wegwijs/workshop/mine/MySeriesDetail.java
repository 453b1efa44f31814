package nl.wegwijs.workshop.mine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.workshop.SeriesStatus;
import nl.wegwijs.workshop.SessionId;

/** All there is to know about a group. */
public record MySeriesDetail(MySeries series, SeriesStatus status, List<String> trainers, List<MySession> sessions) {

    public MySeriesDetail {
        trainers = List.copyOf(trainers);
        sessions = List.copyOf(sessions);
    }

    public Optional<MySession> session(SessionId id) {
        return sessions.stream().filter(session -> session.id().equals(id)).findFirst();
    }

    /** The next one; else the last. */
    public Optional<MySession> nearest(Instant now) {
        return sessions.stream()
                .filter(session -> session.isToCome(now))
                .findFirst()
                .or(() -> sessions.reversed().stream().findFirst());
    }

    /** Whether no session is still to come. */
    public boolean isOver(Instant now) {
        return sessions.stream().noneMatch(session -> session.isToCome(now));
    }

    /** Whether the newcomer takes part, and can say not to come to this one. */
    public boolean canBeMissed(MySession session, Instant now) {
        return series.standing() instanceof Standing.Enrolled
                && status == SeriesStatus.PLANNED
                && !session.cancelled()
                && session.start().isAfter(now);
    }
}
