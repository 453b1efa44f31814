package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.wegwijs.appointment.AppointmentStatus;
import nl.wegwijs.appointment.MyAppointment;
import nl.wegwijs.planning.agenda.DateState;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;

/** Where something stands: in words and with a pictogram, never by colour alone. */
class StatusBadge extends Span {

    /** Of what another feature keeps. */
    StatusBadge(DateState state) {
        addClassName("badge");
        say(state.tone().className(), state.pictogram(), state.words());
    }

    StatusBadge(MyAppointment appointment, Texts texts, Instant now) {
        addClassName("badge");
        switch (appointment.status()) {
            case CANCELLED -> say("bad", "calendar-x", texts.get("appointment.status.cancelled"));
            case ATTENDED -> say("good", "check", texts.get("appointment.status.attended"));
            case MISSED -> say("warn", "x", texts.get("appointment.status.missed"));
            case PLANNED, CONFIRMED -> sayOfOpen(appointment, texts, now);
        }
    }

    private void sayOfOpen(MyAppointment appointment, Texts texts, Instant now) {
        if (!now.isBefore(appointment.end())) {
            say("quiet", "clock", texts.get("appointment.status.over"));
        } else if (!now.isBefore(appointment.start())) {
            say("good", "clock", texts.get("appointment.status.now"));
        } else if (appointment.moveRequest() != null) {
            say("warn", "calendar-clock", texts.get("appointment.status.moveAsked"));
        } else if (appointment.status() == AppointmentStatus.CONFIRMED) {
            say("good", "check", texts.get("appointment.status.confirmed"));
        } else {
            say("warn", "message-circle", texts.get("appointment.status.open"));
        }
    }

    private void say(String tone, String pictogram, String words) {
        addClassName(tone);
        add(new Pictogram(pictogram), new Span(words));
    }
}
