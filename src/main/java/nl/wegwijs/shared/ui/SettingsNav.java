package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Objects;
import nl.wegwijs.shared.i18n.Texts;

/**
 * The way from one settings screen to the next. A screen enters itself with {@code @Menu} on a route below
 * {@value #PATH}; it then stays out of the places of the frame.
 */
public class SettingsNav extends Nav {

    public static final String PATH = "staff/settings";

    /** For the screen that is open now. */
    public SettingsNav(Class<? extends Component> here) {
        addClassName("settings-nav");
        setAriaLabel(Texts.current().get("settings.nav"));
        screens().forEach(screen -> {
            var link = link(screen);
            if (here.equals(screen.menuClass())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        });
    }

    /** The settings screens that the person may open, in order. */
    public static List<MenuEntry> screens() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(SettingsNav::isSettingsScreen)
                .toList();
    }

    public static boolean isSettingsScreen(MenuEntry entry) {
        var path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        return path.startsWith(PATH + "/");
    }

    /** A link to a settings screen, with its pictogram. */
    public static RouterLink link(MenuEntry screen) {
        var link = new RouterLink();
        link.setRoute(Objects.requireNonNull(screen.menuClass()).asSubclass(Component.class));
        link.add(
                new Pictogram(Objects.requireNonNullElse(screen.icon(), "settings")),
                new Span(Texts.current().get(screen.title())));
        link.setHighlightCondition((ignored, event) -> false);
        return link;
    }
}
