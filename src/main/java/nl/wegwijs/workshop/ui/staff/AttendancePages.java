package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SessionId;

/** The addresses of the attendance lists. */
final class AttendancePages {

    /** The part of the address that says which session, and which series. */
    static final String SESSION = "session";

    static final String SERIES = "series";

    private AttendancePages() {}

    static RouterLink sheet(SessionId session, Component... content) {
        return link(AttendanceView.class, SESSION, session.value(), content);
    }

    /** To print. */
    static RouterLink list(SeriesId series, Component... content) {
        return link(SeriesListView.class, SERIES, series.value(), content);
    }

    private static RouterLink link(Class<? extends Component> screen, String parameter, UUID id, Component... content) {
        var link = new RouterLink();
        link.setRoute(screen, new RouteParameters(parameter, id.toString()));
        link.setHighlightCondition((_, _) -> false);
        link.add(content);
        return link;
    }

    static Optional<UUID> id(RouteParameters parameters, String parameter) {
        try {
            return parameters.get(parameter).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
