package nl.wegwijs.workshop.attendance;

import java.time.Instant;
import java.util.List;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * The attendance list of one session.
 *
 * @param sessions all of the series, in order of time
 * @param people who take part, by name
 * @param open whether it can be ticked: on the day of the session or later, and not when it is cancelled
 */
public record AttendanceSheet(
        SeriesId series,
        LocalText workshop,
        Language language,
        Meeting session,
        List<Meeting> sessions,
        List<Participant> people,
        boolean open) {

    public AttendanceSheet {
        sessions = List.copyOf(sessions);
        people = List.copyOf(people);
    }

    /** One session of the series. */
    public record Meeting(
            SessionId id,
            LocalText part,
            Instant start,
            Instant end,
            String location,
            @Nullable String room,
            boolean cancelled) {}

    /**
     * Somebody on the list.
     *
     * @param mark null as long as nobody made one
     * @param absenceSaidAt when this person said not to come; null when they did not
     */
    public record Participant(
            NewcomerId id,
            String number,
            String name,
            @Nullable String latinName,
            @Nullable AttendanceMark mark,
            @Nullable String markedBy,
            @Nullable Instant markedAt,
            @Nullable Instant absenceSaidAt,
            @Nullable String absenceReason) {}

    /** A tick that was made, by whom. */
    public record Trace(NewcomerId newcomer, String name, AttendanceMark mark, String by, Instant at) {}
}
