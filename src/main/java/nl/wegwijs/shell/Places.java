package nl.wegwijs.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.shared.ui.SettingsNav;

/**
 * The places one can go to: a bar at the bottom of a phone, a bar at the side of a laptop. Screens enter themselves
 * with {@code @Menu}; those the person may not open are left out by Vaadin.
 */
class Places extends Nav {

    private record Place(String path, RouterLink link) {}

    private final List<Place> places = new ArrayList<>();

    Places(String prefix) {
        addClassName("places");
        setAriaLabel(Texts.current().get("shell.places"));
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> path(entry).startsWith(prefix))
                .filter(entry -> !SettingsNav.isSettingsScreen(entry))
                .forEach(this::enter);
    }

    private void enter(MenuEntry entry) {
        var link = new RouterLink();
        link.setRoute(Objects.requireNonNull(entry.menuClass()).asSubclass(Component.class));
        link.add(
                new Pictogram(Objects.requireNonNullElse(entry.icon(), "circle-help")),
                new Span(Texts.current().get(entry.title())));
        // The link to /my would otherwise count as current on every screen below it.
        link.setHighlightCondition((ignored, event) -> false);
        add(link);
        places.add(new Place(path(entry), link));
    }

    /** Marks the place whose path is the longest beginning of the current one. */
    void mark(AfterNavigationEvent event) {
        var current = event.getLocation().getPath();
        var here = places.stream()
                .filter(place -> current.equals(place.path) || current.startsWith(place.path + "/"))
                .max((one, other) -> Integer.compare(one.path.length(), other.path.length()))
                .orElse(null);
        for (var place : places) {
            if (place == here) {
                place.link.getElement().setAttribute("aria-current", "page");
            } else {
                place.link.getElement().removeAttribute("aria-current");
            }
        }
    }

    private static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }
}
