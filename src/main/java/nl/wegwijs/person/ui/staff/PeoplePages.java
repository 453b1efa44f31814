package nl.wegwijs.person.ui.staff;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.shared.ui.WrittenId;

/** The addresses of the staff screens about people. */
final class PeoplePages {

    /** The part of the address that says whose file it is. */
    static final String PERSON = "person";

    private PeoplePages() {}

    static void open(NewcomerId id) {
        open(PeopleState.start().at(id));
    }

    static void open(PeopleState state) {
        UI.getCurrent().navigate(PeopleView.class, RouteParameters.empty(), state.address());
    }

    /** Without a step in the browser's history: Back does not walk through what somebody typed. */
    static void refine(PeopleState state) {
        var ui = UI.getCurrent();
        var location = new Location(RouteConfiguration.forSessionScope().getUrl(PeopleView.class), state.address());
        ui.getPage().getHistory().replaceState(null, location);
        ui.getInternals().getRouter().navigate(ui, location, NavigationTrigger.PROGRAMMATIC);
    }

    static RouterLink toFile(NewcomerId id, String words) {
        var link = new RouterLink(words, PeopleView.class);
        link.setQueryParameters(PeopleState.start().at(id).address());
        return link;
    }

    static RouterLink backToFile(NewcomerId id, String words) {
        var link = toFile(id, "");
        link.add(Pictogram.pointing("arrow-left"), new Span(words));
        link.addClassName("back");
        return link;
    }

    static RouterLink toList(String words) {
        var link = new RouterLink(PeopleView.class);
        link.add(Pictogram.pointing("arrow-left"), new Span(words));
        link.addClassName("back");
        return link;
    }

    static RouteParameters of(NewcomerId id) {
        return new RouteParameters(PERSON, id.value().toString());
    }

    static Optional<NewcomerId> person(RouteParameters parameters) {
        return parameters.get(PERSON).flatMap(PeoplePages::id);
    }

    static Optional<NewcomerId> person(QueryParameters parameters) {
        return parameters.getSingleParameter(PERSON).flatMap(PeoplePages::id);
    }

    private static Optional<NewcomerId> id(String text) {
        return WrittenId.of(text).map(NewcomerId::new);
    }
}
