package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.shared.ui.WrittenId;

/** The addresses of a newcomer's screens of appointments. */
final class AppointmentPages {

    static final String LIST = "my/appointments";
    static final String EARLIER = LIST + "/earlier";
    static final String ONE = LIST + "/:appointment";
    static final String MOVE = ONE + "/move";
    static final String CANCEL = ONE + "/cancel";

    private AppointmentPages() {}

    static String one(AppointmentId id) {
        return LIST + "/" + id.value();
    }

    static String move(AppointmentId id) {
        return one(id) + "/move";
    }

    static String cancel(AppointmentId id) {
        return one(id) + "/cancel";
    }

    /** The appointment in the address; empty where the address holds nonsense. */
    static Optional<AppointmentId> idIn(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("appointment")
                .flatMap(WrittenId::of)
                .map(AppointmentId::new);
    }
}
