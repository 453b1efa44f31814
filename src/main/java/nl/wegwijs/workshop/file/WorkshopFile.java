package nl.wegwijs.workshop.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.workshop.EnrolmentStatus;
import nl.wegwijs.workshop.InvitationAnswer;
import nl.wegwijs.workshop.LeaveCause;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SeriesStatus;
import nl.wegwijs.workshop.WorkshopId;
import nl.wegwijs.workshop.attendance.AttendanceMark;
import org.jspecify.annotations.Nullable;

/**
 * The workshops of one person.
 *
 * @param duty null for who has no duty to follow the participation declaration track
 * @param followed latest first
 * @param sessions with a mark, or to which the person said not to come; latest first
 * @param workshops of the catalogue, to choose from
 */
public record WorkshopFile(
        @Nullable DutyTerm duty,
        List<Followed> followed,
        List<SessionMark> sessions,
        List<Elsewhere> elsewhere,
        List<WorkshopName> workshops) {

    public WorkshopFile {
        followed = List.copyOf(followed);
        sessions = List.copyOf(sessions);
        elsewhere = List.copyOf(elsewhere);
        workshops = List.copyOf(workshops);
    }

    /** Until when the participation declaration track has to be done. */
    public record DutyTerm(
            LocalDate startsOn, LocalDate endsOn, @Nullable LocalDate signedOn, int version) {}

    /**
     * A series on whose list the person stands or stood, or to which they were invited.
     *
     * @param status null for who was invited only
     * @param answer null for who was not invited
     * @param certificate its serial number; null when none was issued
     */
    public record Followed(
            SeriesId series,
            LocalText workshop,
            Language language,
            Instant start,
            SeriesStatus seriesStatus,
            @Nullable EnrolmentStatus status,
            @Nullable LeaveCause leaveCause,
            @Nullable LocalDate finishedOn,
            @Nullable InvitationAnswer answer,
            @Nullable String certificate,
            boolean certificateRevoked) {}

    /**
     * How it went with one session.
     *
     * @param absenceSaidAt when the person said in advance not to come; null when they did not
     */
    public record SessionMark(
            Instant start,
            LocalText part,
            @Nullable AttendanceMark mark,
            @Nullable Instant absenceSaidAt,
            @Nullable String reason) {}

    public record Elsewhere(WorkshopId id, LocalText workshop, LocalDate finishedOn, String place, String notedBy) {}

    public record WorkshopName(WorkshopId id, LocalText title) {}
}
