package nl.wegwijs.planning.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Place;
import nl.wegwijs.planning.PlaceSettings;
import nl.wegwijs.planning.Places;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.CatalogueTextForm;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.TextsPerLanguage;
import org.jspecify.annotations.Nullable;

/** Everything about one location. Each part is saved by itself, so saving one loses nothing typed in another. */
class PlaceDetail extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final PlaceSettings settings;
    private final Places places;
    private final Consumer<LocationId> changed;
    private final Div rooms = new Div();
    private final Set<RoomId> shownRooms = new HashSet<>();
    private final Div use = new Div();
    private final PlaceForm form;

    PlaceDetail(
            PlaceSettings settings,
            Places places,
            CatalogueTexts catalogue,
            @Nullable Place place,
            Consumer<LocationId> changed) {
        this.settings = settings;
        this.places = places;
        this.changed = changed;

        var title = new H2(place == null ? texts.get("planning.places.add") : place.name());
        form = new PlaceForm(settings, places, place, changed);
        getContent().addClassName("stack");
        getContent().add(card(title, form));
        if (place != null) {
            getContent().add(rooms(place), directions(catalogue, place), card(use));
            showUse(place);
        }
    }

    private Section rooms(Place place) {
        showRooms(place);
        var more = new RoomForm(
                settings,
                places,
                place.id(),
                null,
                () -> showRooms(places.find(place.id()).orElseThrow()));
        return card(new H3(texts.get("planning.rooms.title")), rooms, more);
    }

    /** Adds the rooms that are not shown yet; the others may hold something typed. */
    private void showRooms(Place place) {
        place.rooms().stream()
                .filter(room -> shownRooms.add(room.id()))
                .forEach(room -> rooms.add(new RoomForm(settings, places, place.id(), room, () -> {})));
    }

    private Section directions(CatalogueTexts catalogue, Place place) {
        var owner = place.id().value();
        return card(new CatalogueTextForm(
                catalogue,
                owner,
                Places.DIRECTIONS,
                texts.get("planning.place.directions"),
                TextsPerLanguage.Length.EXPLANATION,
                catalogue.of(owner).getOrDefault(Places.DIRECTIONS, Map.of()),
                () -> {}));
    }

    private void showUse(Place place) {
        use.removeAll();
        var id = place.id();
        if (place.active()) {
            use.add(
                    new Paragraph(texts.get("planning.place.closeExplained")),
                    new Button(texts.get("planning.place.close"), click -> {
                        settings.close(id);
                        used(id, texts.get("planning.place.closed", "name", place.name()));
                    }));
        } else {
            use.add(
                    new Paragraph(texts.get("planning.place.isClosed")),
                    new Button(texts.get("planning.place.reopen"), click -> {
                        settings.reopen(id);
                        used(id, texts.get("planning.place.reopened", "name", place.name()));
                    }));
        }
    }

    private void used(LocationId id, String done) {
        var now = places.find(id).orElseThrow();
        form.goOnFrom(now);
        showUse(now);
        Notice.done(done);
        changed.accept(id);
    }

    private static Section card(Component... parts) {
        var card = new Section(parts);
        card.addClassName("card");
        return card;
    }
}
