package nl.wegwijs.planning.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
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
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Card;
import nl.wegwijs.shared.ui.CatalogueTextForm;
import nl.wegwijs.shared.ui.TextsPerLanguage;
import nl.wegwijs.shared.ui.UseSwitch;
import org.jspecify.annotations.Nullable;

/** Everything about one location. Each part is saved by itself, so saving one loses nothing typed in another. */
class PlaceDetail extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final PlaceSettings settings;
    private final Places places;
    private final Drafts drafts;
    private final Consumer<LocationId> changed;
    private final Div rooms = new Div();
    private final Set<RoomId> shownRooms = new HashSet<>();
    private final PlaceForm form;

    PlaceDetail(
            PlaceSettings settings,
            Places places,
            CatalogueTexts catalogue,
            Drafts drafts,
            @Nullable Place place,
            Consumer<LocationId> changed) {
        this.settings = settings;
        this.places = places;
        this.drafts = drafts;
        this.changed = changed;

        var title = new H2(place == null ? texts.get("planning.places.add") : place.name());
        form = new PlaceForm(settings, places, drafts, place, changed);
        getContent().addClassName("stack");
        getContent().add(new Card(title, form));
        if (place != null) {
            getContent().add(rooms(place), directions(catalogue, place), new Card(use(place)));
        }
    }

    private Section rooms(Place place) {
        showRooms(place);
        var more = new RoomForm(
                settings,
                places,
                drafts,
                place.id(),
                null,
                () -> showRooms(places.find(place.id()).orElseThrow()));
        return new Card(new H3(texts.get("planning.rooms.title")), rooms, more);
    }

    /** Adds the rooms that are not shown yet; the others may hold something typed. */
    private void showRooms(Place place) {
        place.rooms().stream()
                .filter(room -> shownRooms.add(room.id()))
                .forEach(room -> rooms.add(new RoomForm(settings, places, drafts, place.id(), room, () -> {})));
    }

    private Section directions(CatalogueTexts catalogue, Place place) {
        var owner = place.id().value();
        return new Card(new CatalogueTextForm(
                catalogue,
                drafts,
                owner,
                Places.DIRECTIONS,
                texts.get("planning.place.directions"),
                TextsPerLanguage.Length.EXPLANATION,
                catalogue.of(owner).getOrDefault(Places.DIRECTIONS, Map.of()),
                () -> {}));
    }

    private UseSwitch use(Place place) {
        var id = place.id();
        return new UseSwitch(
                place.name(), place.active(), () -> used(id, settings::close), () -> used(id, settings::reopen));
    }

    private void used(LocationId id, Consumer<LocationId> change) {
        change.accept(id);
        form.goOnFrom(places.find(id).orElseThrow());
        changed.accept(id);
    }
}
