package nl.wegwijs.appointment.ui.newcomer;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.appointment.CalendarFile;
import nl.wegwijs.appointment.MyAppointments;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One of the own appointments as a file for the calendar of the phone. */
@RestController
class CalendarDownload {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final MyAppointments myAppointments;
    private final CurrentPerson currentPerson;

    CalendarDownload(MyAppointments myAppointments, CurrentPerson currentPerson) {
        this.myAppointments = myAppointments;
        this.currentPerson = currentPerson;
    }

    @GetMapping("/my/appointments/{id}/calendar.ics")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        var appointment = new AppointmentId(id);
        var language = currentPerson.language();
        return myAppointments
                .find(appointment, language)
                .map(found -> CalendarFile.of(found, myAppointments.history(appointment), Texts.in(language)))
                .map(file -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("afspraak.ics")
                                        .build()
                                        .toString())
                        .body(file))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
