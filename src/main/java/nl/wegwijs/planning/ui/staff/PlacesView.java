package nl.wegwijs.planning.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.wegwijs.planning.Place;
import nl.wegwijs.planning.PlaceSettings;
import nl.wegwijs.planning.Places;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.SettingsNav;
import nl.wegwijs.shared.ui.SettingsScreen;
import org.jspecify.annotations.Nullable;

/** Locations: the list, and the one whose id stands in the address. */
@Route(SettingsNav.PATH + "/places" + SettingsScreen.CHOSEN_IN_PATH)
@Menu(order = 91, icon = "map-pin", title = "planning.places.title")
@RolesAllowed("ADMINISTRATOR")
class PlacesView extends SettingsScreen<Place> {

    private final Places places;
    private final PlaceSettings settings;
    private final CatalogueTexts catalogue;
    private final Drafts drafts;

    PlacesView(Places places, PlaceSettings settings, CatalogueTexts catalogue, Drafts drafts) {
        super(Texts.current().get("planning.places.title"), Texts.current().get("planning.places.add"));
        this.places = places;
        this.settings = settings;
        this.catalogue = catalogue;
        this.drafts = drafts;
    }

    @Override
    protected List<Place> load() {
        return places.all();
    }

    @Override
    protected Entry entry(Place place) {
        return new Entry(
                place.id().value(),
                null,
                place.name(),
                place.addressLine(),
                place.details().groupLocation() ? texts.get("planning.places.groupLocation") : "",
                place.active());
    }

    @Override
    protected Component detail(@Nullable Place place) {
        return new PlaceDetail(settings, places, catalogue, drafts, place, id -> saved(id.value()));
    }
}
