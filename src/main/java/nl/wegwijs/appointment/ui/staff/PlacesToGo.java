package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Objects;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;

/** The places this person may open, as tiles: for those who have no agenda of their own. */
class PlacesToGo extends UnorderedList {

    PlacesToGo() {
        addClassName("tiles");
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.path().contains("staff/"))
                .forEach(entry -> add(new ListItem(tile(entry))));
    }

    private static Anchor tile(MenuEntry entry) {
        var path = entry.path();
        var tile = new Anchor(path.startsWith("/") ? path.substring(1) : path);
        tile.add(
                new Pictogram(Objects.requireNonNullElse(entry.icon(), "circle-help")),
                new Span(Texts.current().get(entry.title())));
        tile.addClassName("tile");
        return tile;
    }
}
