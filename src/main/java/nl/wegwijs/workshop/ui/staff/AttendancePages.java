package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.shared.ui.WrittenId;
import nl.wegwijs.workshop.SessionId;

/** The addresses of the attendance lists. */
final class AttendancePages {

    /** The part of the address that says which session, and which series. */
    static final String SESSION = "session";

    static final String SERIES = "series";

    private AttendancePages() {}

    static RouterLink sheet(SessionId session, Component... content) {
        var link = new RouterLink();
        link.setRoute(
                AttendanceView.class,
                new RouteParameters(SESSION, session.value().toString()));
        link.setHighlightCondition((_, _) -> false);
        link.add(content);
        return link;
    }

    static Optional<UUID> id(RouteParameters parameters, String parameter) {
        return parameters.get(parameter).flatMap(WrittenId::of);
    }
}
