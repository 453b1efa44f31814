package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.shared.ui.Pictogram;

/** The addresses of the staff screens of appointments. */
final class AgendaPages {

    /** The part of the address that says which appointment is open beside the list. */
    static final String APPOINTMENT = "appointment";

    private AgendaPages() {}

    static void open(AgendaState state) {
        UI.getCurrent().navigate(AgendaView.class, RouteParameters.empty(), state.address());
    }

    static RouterLink link(AgendaState state, Component... content) {
        var link = new RouterLink();
        link.setRoute(AgendaView.class, RouteParameters.empty());
        link.setQueryParameters(state.address());
        link.setHighlightCondition((_, _) -> false);
        link.add(content);
        return link;
    }

    /** Whatever day it is when somebody goes there: a screen may stand open overnight. */
    static RouterLink today(AgendaState state, Component... content) {
        var link = link(state, content);
        link.setQueryParameters(state.address().excluding(AgendaState.DAY));
        return link;
    }

    static RouterLink link(AppointmentId id, QueryParameters agenda, Component... content) {
        var link = new RouterLink();
        link.setRoute(
                AgendaView.class, new RouteParameters(APPOINTMENT, id.value().toString()));
        link.setQueryParameters(agenda);
        link.setHighlightCondition((_, _) -> false);
        link.add(content);
        return link;
    }

    /** The address of the same agenda on paper. */
    static String paper(AgendaState state) {
        var link = new RouterLink();
        link.setRoute(AgendaPrintView.class);
        link.setQueryParameters(state.address());
        return link.getHref();
    }

    static RouterLink plan(String words, QueryParameters prefilled) {
        var link = new RouterLink();
        link.setRoute(PlanView.class);
        link.setQueryParameters(prefilled);
        link.setHighlightCondition((_, _) -> false);
        link.add(new Pictogram("calendar-plus"), new Span(words));
        link.addClassNames("link-button", "main");
        return link;
    }
}
