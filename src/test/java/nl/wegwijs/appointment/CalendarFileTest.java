package nl.wegwijs.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import nl.wegwijs.appointment.MyAppointment.Bring;
import nl.wegwijs.appointment.MyAppointment.Change;
import nl.wegwijs.appointment.MyAppointment.ForWhom;
import nl.wegwijs.appointment.MyAppointment.Where;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final AppointmentId ID = AppointmentId.next();
    private static final Instant START = Instant.parse("2026-03-16T09:00:00Z");
    private static final List<Change> HISTORY =
            List.of(new Change(Instant.parse("2026-03-10T08:15:00Z"), ChangeKind.PLANNED, true, null, START, null));

    @Test
    void holdsTheAppointmentInTheReadersLanguage() throws Exception {
        var event = read(CalendarFile.of(appointment(AppointmentStatus.CONFIRMED, 2), HISTORY, Texts.in(Language.AR)));
        assertThat(value(event, Property.UID)).isEqualTo(ID.value() + "@wegwijs");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20260310T081500Z");
        assertThat(value(event, Property.LAST_MODIFIED)).isEqualTo("20260310T081500Z");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20260316T090000Z");
        assertThat(value(event, Property.DTEND)).isEqualTo("20260316T093000Z");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("مقابلة");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Centre, Rijswijkseplein 79, 2516 LX Den Haag, 2.14");
        assertThat(value(event, Property.DESCRIPTION))
                .contains("Marijke; de Wit", "أحضر معك", "Paspoort")
                .contains("\n");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
    }

    @Test
    void aCancelledOneTakesTheEventOutOfTheCalendar() throws Exception {
        var event = read(CalendarFile.of(appointment(AppointmentStatus.CANCELLED, 3), HISTORY, Texts.in(Language.EN)));
        assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
    }

    @Test
    void linesAreFoldedAndEndAsTheStandardWants() {
        var file = new String(
                CalendarFile.of(appointment(AppointmentStatus.PLANNED, 0), HISTORY, Texts.in(Language.TI)),
                StandardCharsets.UTF_8);
        assertThat(file).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(file.split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
    }

    private static MyAppointment appointment(AppointmentStatus status, int sequence) {
        return new MyAppointment(
                ID,
                new LocalText("مقابلة", Language.AR),
                new LocalText(
                        "A first talk in which we get to know you, and in which you can ask us everything.",
                        Language.EN),
                "user",
                status,
                START,
                START.plusSeconds(1800),
                new ForWhom.Me(),
                "Marijke; de Wit",
                null,
                new Where("Centre", "Rijswijkseplein 79, 2516 LX Den Haag", "2", "2.14", null, null),
                List.of(new Bring("id-card", new LocalText("Paspoort", Language.NL))),
                null,
                null,
                null,
                null,
                true,
                sequence);
    }

    private static VEvent read(byte[] file) throws Exception {
        return (VEvent) new CalendarBuilder()
                .build(new ByteArrayInputStream(file))
                .getComponents()
                .getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElseThrow();
    }
}
