package nl.wegwijs.workshop.ui.newcomer;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.shared.ui.WrittenId;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SessionId;

/** The addresses of a newcomer's screens of workshops. */
final class WorkshopPages {

    static final String LIST = "my/workshops";
    static final String EARLIER = LIST + "/history";
    static final String ONE = LIST + "/:series";
    static final String LEAVE = ONE + "/leave";
    static final String DECLINE = ONE + "/decline";
    static final String ABSENT = ONE + "/absent/:session";

    private WorkshopPages() {}

    static String one(SeriesId id) {
        return LIST + "/" + id.value();
    }

    static String leave(SeriesId id) {
        return one(id) + "/leave";
    }

    static String decline(SeriesId id) {
        return one(id) + "/decline";
    }

    static String absent(SeriesId id, SessionId session) {
        return one(id) + "/absent/" + session.value();
    }

    /** The group in the address; empty where the address holds nonsense. */
    static Optional<SeriesId> idIn(BeforeEnterEvent event) {
        return uuid(event, "series").map(SeriesId::new);
    }

    static Optional<SessionId> sessionIn(BeforeEnterEvent event) {
        return uuid(event, "session").map(SessionId::new);
    }

    private static Optional<UUID> uuid(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters().get(parameter).flatMap(WrittenId::of);
    }
}
