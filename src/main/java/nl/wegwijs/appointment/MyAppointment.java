package nl.wegwijs.appointment;

import java.time.Instant;
import java.util.List;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as a newcomer sees it. Holds nothing that is for staff only.
 *
 * @param interpreter the language into which somebody interprets; null when nobody does
 * @param moveRequest the question for another time that waits for an answer
 * @param undoUntil until when the cancellation can be undone; null when it cannot
 * @param changeable whether it can be confirmed, moved or cancelled
 */
public record MyAppointment(
        AppointmentId id,
        LocalText kind,
        @Nullable LocalText description,
        String pictogram,
        AppointmentStatus status,
        Instant start,
        Instant end,
        ForWhom forWhom,
        String staffName,
        @Nullable String staffPhone,
        Where where,
        List<Bring> bring,
        @Nullable Language interpreter,
        @Nullable SettlementDayId settlementDay,
        @Nullable Asked moveRequest,
        @Nullable Instant undoUntil,
        boolean changeable,
        int sequence) {

    public MyAppointment {
        bring = List.copyOf(bring);
    }

    /** Who is invited. */
    public sealed interface ForWhom {

        record Me() implements ForWhom {}

        /** A child of the household. */
        record Child(String name) implements ForWhom {}

        record Household() implements ForWhom {}
    }

    /** The place, and how to get there where somebody has written that down. */
    public record Where(
            String name,
            String addressLine,
            @Nullable String floor,
            @Nullable String room,
            @Nullable LocalText directions,
            @Nullable String mapLink) {}

    /** A thing to bring. */
    public record Bring(String pictogram, LocalText name) {}

    /** A question for another time. */
    public record Asked(
            Instant at, List<MoveWish> wishes, @Nullable String reason) {}

    /** An appointment together with what happened to it, oldest first. */
    public record WithHistory(MyAppointment appointment, List<Change> history) {}

    /** What is to come, and what staff changed about it lately. */
    public record Overview(List<MyAppointment> upcoming, List<News> news) {}

    /** Staff moved or cancelled an appointment, or declined to move it, and nobody answered since. */
    public record News(
            AppointmentId appointment,
            ChangeKind kind,
            Instant start,
            @Nullable String words) {}

    /**
     * Something that happened to the appointment; the times are null unless it was planned or moved.
     *
     * @param words what staff wrote about it for the newcomer, as typed
     */
    public record Change(
            Instant at,
            ChangeKind kind,
            boolean byStaff,
            @Nullable Instant oldStart,
            @Nullable Instant newStart,
            @Nullable String words) {}
}
