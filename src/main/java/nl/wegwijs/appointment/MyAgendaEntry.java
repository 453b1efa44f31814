package nl.wegwijs.appointment;

import java.time.Instant;
import nl.wegwijs.planning.agenda.MyDate;

/** Something in the agenda of a newcomer. */
public sealed interface MyAgendaEntry {

    Instant start();

    /** One of the appointments. */
    record OfAppointment(MyAppointment appointment) implements MyAgendaEntry {

        @Override
        public Instant start() {
            return appointment.start();
        }
    }

    /** What another feature keeps, such as a workshop. */
    record Other(MyDate date) implements MyAgendaEntry {

        @Override
        public Instant start() {
            return date.start();
        }
    }
}
