package nl.wegwijs.appointment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.shared.calendar.CalendarEvent;
import nl.wegwijs.shared.calendar.CalendarEvent.Certainty;
import nl.wegwijs.shared.calendar.CalendarFiles;
import nl.wegwijs.shared.i18n.Texts;

/** An appointment for the calendar of a phone. */
public final class CalendarFile {

    private CalendarFile() {}

    /** In the language of the texts. The history gives the time of the last change. */
    public static byte[] of(MyAppointment appointment, List<MyAppointment.Change> history, Texts texts) {
        var changedAt = history.stream()
                .map(MyAppointment.Change::at)
                .max(Instant::compareTo)
                .orElse(appointment.start());
        var event = new CalendarEvent(
                appointment.id().value(),
                appointment.sequence(),
                changedAt,
                appointment.start(),
                appointment.end(),
                appointment.kind().text(),
                place(appointment),
                description(appointment, texts),
                certainty(appointment.status()));
        return CalendarFiles.write(List.of(event), texts.language());
    }

    private static String place(MyAppointment appointment) {
        var where = appointment.where();
        return Stream.of(where.name(), where.addressLine(), where.room())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String description(MyAppointment appointment, Texts texts) {
        var lines = new ArrayList<String>();
        if (appointment.description() != null) {
            lines.add(appointment.description().text());
        }
        lines.add(texts.get("calendar.with", "name", appointment.staffName()));
        if (!appointment.bring().isEmpty()) {
            var things =
                    appointment.bring().stream().map(item -> item.name().text()).toList();
            lines.add(texts.get("calendar.bring", "things", texts.list(things)));
        }
        if (appointment.where().directions() != null) {
            lines.add(appointment.where().directions().text());
        }
        return String.join("\n", lines);
    }

    private static Certainty certainty(AppointmentStatus status) {
        return switch (status) {
            case CANCELLED -> Certainty.CANCELLED;
            case PLANNED -> Certainty.TENTATIVE;
            case CONFIRMED, ATTENDED, MISSED -> Certainty.CONFIRMED;
        };
    }
}
