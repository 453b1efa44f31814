package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.appointment.CalendarFile;
import nl.wegwijs.appointment.MyAppointment.WithHistory;
import nl.wegwijs.appointment.MyAppointments;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;

/**
 * Puts an appointment, as it is when the link is followed, into the calendar of the phone; opened again after a change,
 * it changes the same event.
 */
class CalendarLink extends Anchor {

    CalendarLink(AppointmentId id, MyAppointments appointments, Texts texts) {
        setText(texts.get("calendar.add"));
        setHref(
                DownloadHandler.fromInputStream(download -> appointments
                        .findWithHistory(id, texts.language())
                        .map(found -> response(found, texts))
                        .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND))),
                AttachmentType.DOWNLOAD);
        addComponentAsFirst(new Pictogram("calendar-plus"));
        addClassName("button");
    }

    private static DownloadResponse response(WithHistory found, Texts texts) {
        var bytes = CalendarFile.of(found.appointment(), found.history(), texts);
        var day = LocalDate.ofInstant(found.appointment().start(), Texts.OFFICE);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes),
                "wegwijs-" + day + ".ics",
                "text/calendar;charset=utf-8",
                bytes.length);
    }
}
