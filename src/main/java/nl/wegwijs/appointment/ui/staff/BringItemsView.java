package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.wegwijs.appointment.AppointmentCatalogue;
import nl.wegwijs.appointment.AppointmentCatalogue.Item;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.SettingsNav;
import nl.wegwijs.shared.ui.SettingsScreen;
import org.jspecify.annotations.Nullable;

/** Things to bring to appointments. */
@Route(SettingsNav.PATH + "/bring" + SettingsScreen.CHOSEN_IN_PATH)
@Menu(order = 94, icon = "id-card", title = "appointment.bringItems.title")
@RolesAllowed("ADMINISTRATOR")
class BringItemsView extends SettingsScreen<Item> {

    private final AppointmentCatalogue catalogue;
    private final CatalogueTexts catalogueTexts;
    private final Drafts drafts;

    BringItemsView(AppointmentCatalogue catalogue, CatalogueTexts catalogueTexts, Drafts drafts) {
        super(
                Texts.current().get("appointment.bringItems.title"),
                Texts.current().get("appointment.bringItems.add"));
        this.catalogue = catalogue;
        this.catalogueTexts = catalogueTexts;
        this.drafts = drafts;
    }

    @Override
    protected List<Item> load() {
        return catalogue.allItems(texts.language());
    }

    @Override
    protected Entry entry(Item item) {
        return new Entry(item.id().value(), item.pictogram(), item.name().text(), "", "", item.active());
    }

    @Override
    protected Component detail(@Nullable Item item) {
        return new BringItemDetail(catalogue, catalogueTexts, drafts, item, id -> saved(id.value()));
    }
}
