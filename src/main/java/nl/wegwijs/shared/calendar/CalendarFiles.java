package nl.wegwijs.shared.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
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
import nl.wegwijs.shared.i18n.Language;

/** Writes events for the calendar of a phone (RFC 5545). Times are in UTC: every calendar knows that zone. */
public final class CalendarFiles {

    private CalendarFiles() {}

    public static byte[] write(List<CalendarEvent> events, Language language) {
        var calendar = new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//Wegwijs//Wegwijs//" + language.code()),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN)),
                new ComponentList<>(events.stream().map(CalendarFiles::event).toList()));
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static VEvent event(CalendarEvent event) {
        return new VEvent(new PropertyList(List.of(
                new Uid(event.id() + "@wegwijs"),
                new DtStamp(event.changedAt()),
                new LastModified(event.changedAt()),
                new Sequence(event.sequence()),
                new DtStart<>(event.start()),
                new DtEnd<>(event.end()),
                new Summary(event.summary()),
                new Location(event.place()),
                new Description(event.description()),
                new Status(
                        switch (event.certainty()) {
                            case TENTATIVE -> Status.VALUE_TENTATIVE;
                            case CONFIRMED -> Status.VALUE_CONFIRMED;
                            case CANCELLED -> Status.VALUE_CANCELLED;
                        }))));
    }
}
