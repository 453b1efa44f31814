package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.wegwijs.appointment.MyAgenda;
import nl.wegwijs.appointment.MyAppointment;
import nl.wegwijs.appointment.MyAppointments;
import nl.wegwijs.planning.agenda.MyDate;
import nl.wegwijs.shared.i18n.Texts;

/** Draws something of the agenda in whatever language is asked for, reading its texts again where that is another one. */
@org.springframework.stereotype.Component
class AppointmentDrawings {

    private final MyAppointments appointments;
    private final MyAgenda agenda;
    private final Clock clock;

    AppointmentDrawings(MyAppointments appointments, MyAgenda agenda, Clock clock) {
        this.appointments = appointments;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** @param appointment read in the language of the running screen */
    Function<Texts, Component> brief(MyAppointment appointment) {
        return drawing(appointment, AppointmentFacts::brief);
    }

    /** @param date read in the language of the running screen */
    Function<Texts, Component> brief(MyDate date) {
        var own = Texts.current().language();
        return texts -> {
            var shown = texts.language() == own
                    ? date
                    : agenda.in(texts.language(), date).orElse(date);
            return new AppointmentFacts(texts, clock).brief(shown);
        };
    }

    /** @param appointment read in the language of the running screen */
    Function<Texts, Component> all(MyAppointment appointment) {
        return drawing(appointment, AppointmentFacts::all);
    }

    private Function<Texts, Component> drawing(
            MyAppointment appointment, BiFunction<AppointmentFacts, MyAppointment, Component> draw) {
        var own = Texts.current().language();
        return texts -> {
            var shown = texts.language() == own
                    ? appointment
                    : appointments.find(appointment.id(), texts.language()).orElse(appointment);
            return draw.apply(new AppointmentFacts(texts, clock), shown);
        };
    }
}
