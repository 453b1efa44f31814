package nl.wegwijs.appointment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.wegwijs.shared.i18n.Texts;

/**
 * An appointment for the calendar of a phone (RFC 5545). The identifier stays and the sequence grows, so that opening
 * the file again changes the event instead of adding a second one. Times are in UTC: every calendar knows that zone.
 */
public final class CalendarFile {

    private CalendarFile() {}

    /** In the language of the texts. The history gives the time of the last change. */
    public static byte[] of(MyAppointment appointment, List<MyAppointment.Change> history, Texts texts) {
        var changedAt = history.stream()
                .map(MyAppointment.Change::at)
                .max(Instant::compareTo)
                .orElse(appointment.start());
        var event = new VEvent(new PropertyList(List.of(
                new Uid(appointment.id().value() + "@wegwijs"),
                new DtStamp(changedAt),
                new LastModified(changedAt),
                new Sequence(appointment.sequence()),
                new DtStart<>(appointment.start()),
                new DtEnd<>(appointment.end()),
                new Summary(appointment.kind().text()),
                location(appointment),
                new Description(description(appointment, texts)),
                new Status(status(appointment.status())))));
        var calendar = new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//Wegwijs//Wegwijs//" + texts.language().code()),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN)),
                new ComponentList<>(List.of(event)));
        return write(calendar);
    }

    private static Property location(MyAppointment appointment) {
        var where = appointment.where();
        return new Location(Stream.of(where.name(), where.addressLine(), where.room())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ")));
    }

    private static String description(MyAppointment appointment, Texts texts) {
        var lines = new ArrayList<String>();
        if (appointment.description() != null) {
            lines.add(appointment.description().text());
        }
        lines.add(texts.get("appointment.calendar.with", "name", appointment.staffName()));
        if (!appointment.bring().isEmpty()) {
            var things =
                    appointment.bring().stream().map(item -> item.name().text()).toList();
            lines.add(texts.get("appointment.calendar.bring", "things", texts.list(things)));
        }
        if (appointment.where().directions() != null) {
            lines.add(appointment.where().directions().text());
        }
        return String.join("\n", lines);
    }

    private static String status(AppointmentStatus status) {
        return switch (status) {
            case CANCELLED -> Status.VALUE_CANCELLED;
            case PLANNED -> Status.VALUE_TENTATIVE;
            case CONFIRMED, ATTENDED, MISSED -> Status.VALUE_CONFIRMED;
        };
    }

    private static byte[] write(Calendar calendar) {
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
