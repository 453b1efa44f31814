package nl.wegwijs.planning.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Place;
import nl.wegwijs.planning.PlaceSettings;
import nl.wegwijs.planning.Places;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.shared.ui.SettingsNav;
import org.jspecify.annotations.Nullable;

/** Locations: the list, and the one whose id stands in the address. */
@Route(SettingsNav.PATH + "/places/:place?")
@Menu(order = 91, icon = "map-pin", title = "planning.places.title")
@RolesAllowed("ADMINISTRATOR")
class PlacesView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final String PLACE = "place";
    private static final String NEW = "new";

    private final Texts texts = Texts.current();
    private final Places places;
    private final PlaceSettings settings;
    private final CatalogueTexts catalogue;
    private final UnorderedList list = new UnorderedList();
    private final Section detail = new Section();
    private String chosen = "";

    PlacesView(Places places, PlaceSettings settings, CatalogueTexts catalogue) {
        this.places = places;
        this.settings = settings;
        this.catalogue = catalogue;

        list.addClassNames("plain-list", "choices");
        var add = new RouterLink();
        add.setRoute(PlacesView.class, new RouteParameters(PLACE, NEW));
        add.add(new Pictogram("plus"), new Span(texts.get("planning.places.add")));
        add.addClassName("button-link");
        var overview = new Section(add, list);
        var both = new Div(overview, detail);
        both.addClassName("side-by-side");
        add(new H1(texts.get("planning.places.title")), new SettingsNav(PlacesView.class), both);
    }

    @Override
    public String getPageTitle() {
        return texts.get("planning.places.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getRouteParameters().get(PLACE).orElse("");
        var all = places.all();
        showList(all);
        detail.removeAll();
        if (chosen.equals(NEW)) {
            detail.add(detail(null));
        } else if (!chosen.isEmpty()) {
            detail.add(all.stream()
                    .filter(place -> isChosen(place))
                    .findFirst()
                    .map(this::detail)
                    .orElseGet(() -> new Paragraph(texts.get("planning.places.unknown"))));
        } else {
            detail.add(new Paragraph(texts.get("planning.places.choose")));
        }
    }

    private Component detail(@Nullable Place place) {
        return new PlaceDetail(settings, places, catalogue, place, this::saved);
    }

    private void saved(LocationId id) {
        if (chosen.equals(NEW)) {
            UI.getCurrent()
                    .navigate(
                            PlacesView.class,
                            new RouteParameters(PLACE, id.value().toString()));
        } else {
            showList(places.all());
        }
    }

    private void showList(List<Place> all) {
        list.removeAll();
        all.forEach(place -> list.add(new ListItem(link(place))));
    }

    private RouterLink link(Place place) {
        var link = new RouterLink();
        link.setRoute(
                PlacesView.class, new RouteParameters(PLACE, place.id().value().toString()));
        var name = new Span(place.name());
        name.addClassName("choice-name");
        var address = new Span(place.addressLine());
        address.addClassName("quiet-text");
        link.add(name, address);
        if (place.details().groupLocation()) {
            link.add(badge(texts.get("planning.places.groupLocation"), "good"));
        }
        if (!place.active()) {
            link.add(badge(texts.get("settings.notInUse"), "warn"));
        }
        link.addClassNames("card", "choice");
        link.setHighlightCondition((ignored, event) -> false);
        if (isChosen(place)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private boolean isChosen(Place place) {
        return place.id().value().toString().equals(chosen);
    }

    private static Span badge(String text, String look) {
        var badge = new Span(text);
        badge.addClassNames("badge", look);
        return badge;
    }
}
