package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** Where to go, and how to get there where somebody has written that down. */
public class PlaceFact extends Fact {

    private final Texts texts;

    public PlaceFact(String name, String addressLine, Texts texts) {
        super("map-pin", texts.get("facts.where"), asWritten(name), asWritten(addressLine));
        this.texts = texts;
    }

    public PlaceFact inside(@Nullable String floor, @Nullable String room) {
        if (floor != null) {
            more(new Span(texts.get("facts.floor", "floor", floor)));
        }
        if (room != null) {
            more(new Span(texts.get("facts.room", "room", room)));
        }
        return this;
    }

    public PlaceFact route(@Nullable LocalText directions, @Nullable String mapLink) {
        if (directions != null) {
            var route = new Div(new Span(texts.get("facts.route")), local(directions, texts));
            route.addClassName("route");
            more(route);
        }
        if (mapLink != null) {
            var map = new Anchor(mapLink, texts.get("facts.map"), AnchorTarget.BLANK);
            map.addComponentAsFirst(new Pictogram("map"));
            map.addClassName("button");
            more(map);
        }
        return this;
    }
}
