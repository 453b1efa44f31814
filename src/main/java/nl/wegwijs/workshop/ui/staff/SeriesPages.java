package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.shared.ui.WrittenId;
import nl.wegwijs.workshop.SeriesFilter;
import nl.wegwijs.workshop.SeriesFilter.When;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.WorkshopId;

/** The addresses of the screens of series. All that they show stands in them, so that a screen can be kept and shared. */
final class SeriesPages {

    /** The part of the address that says which series. */
    static final String SERIES = "series";

    private static final String SERIES_SCREEN = "staff/workshops/series/";

    private SeriesPages() {}

    static SeriesFilter filter(QueryParameters address) {
        return new SeriesFilter(
                address.getSingleParameter("show").flatMap(SeriesPages::when).orElse(When.UPCOMING),
                address.getSingleParameter("workshop")
                        .flatMap(WrittenId::of)
                        .map(WorkshopId::new)
                        .orElse(null),
                address.getSingleParameter("language").flatMap(Language::ofCode).orElse(null));
    }

    static QueryParameters address(SeriesFilter filter) {
        var parameters = new HashMap<String, String>();
        parameters.put("show", filter.when().name().toLowerCase(Locale.ROOT));
        if (filter.workshop() != null) {
            parameters.put("workshop", filter.workshop().value().toString());
        }
        if (filter.language() != null) {
            parameters.put("language", filter.language().code());
        }
        return QueryParameters.simple(parameters);
    }

    static Optional<SeriesId> series(BeforeEnterEvent event) {
        return event.getRouteParameters().get(SERIES).flatMap(WrittenId::of).map(SeriesId::new);
    }

    static void open(SeriesFilter filter) {
        UI.getCurrent().navigate(GroupsView.class, RouteParameters.empty(), address(filter));
    }

    static void openSeries(SeriesId series) {
        UI.getCurrent()
                .navigate(
                        SeriesView.class,
                        new RouteParameters(SERIES, series.value().toString()));
    }

    static RouterLink list(SeriesFilter filter, Component... content) {
        return link(GroupsView.class, RouteParameters.empty(), address(filter), content);
    }

    /** With this series beside the list. */
    static RouterLink beside(SeriesId series, SeriesFilter filter, Component... content) {
        return link(GroupsView.class, parameters(series), address(filter), content);
    }

    static RouterLink people(SeriesId series, Component... content) {
        return link(SeriesView.class, parameters(series), QueryParameters.empty(), content);
    }

    /** Where its sessions are moved and cancelled. */
    static RouterLink planning(SeriesId series, String words) {
        var link = link(
                SeriesPlanView.class,
                parameters(series),
                QueryParameters.empty(),
                new Pictogram("calendar-clock"),
                new Span(words));
        link.addClassName("link-button");
        return link;
    }

    static RouterLink invited(SeriesId series, Component... content) {
        return link(SeriesView.class, parameters(series), QueryParameters.simple(Map.of("show", "invited")), content);
    }

    static Anchor paperList(SeriesId series, Component... content) {
        var paper = new Anchor(SERIES_SCREEN + series.value() + "/list", content);
        paper.setTarget("_blank");
        paper.setRouterIgnore(true);
        return paper;
    }

    static Anchor finish(SeriesId series, Component... content) {
        return new Anchor(SERIES_SCREEN + series.value() + "/finish", content);
    }

    private static RouterLink link(
            Class<? extends Component> screen, RouteParameters route, QueryParameters address, Component... content) {
        var link = new RouterLink();
        link.setRoute(screen, route);
        link.setQueryParameters(address);
        link.setHighlightCondition((_, _) -> false);
        link.add(content);
        return link;
    }

    private static RouteParameters parameters(SeriesId series) {
        return new RouteParameters(SERIES, series.value().toString());
    }

    private static Optional<When> when(String word) {
        for (var when : When.values()) {
            if (when.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(when);
            }
        }
        return Optional.empty();
    }
}
