package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.SettingsNav;
import nl.wegwijs.shared.ui.SettingsScreen;
import nl.wegwijs.workshop.WorkshopCatalogue;
import nl.wegwijs.workshop.WorkshopSetChoice;
import org.jspecify.annotations.Nullable;

/** Programmes of workshops: only those in use are planned and offered. */
@Route(SettingsNav.PATH + "/workshop-sets" + SettingsScreen.CHOSEN_IN_PATH)
@Menu(order = 97, icon = "list", title = "workshop.sets.title")
@RolesAllowed("ADMINISTRATOR")
class WorkshopSetsView extends SettingsScreen<WorkshopSetChoice> {

    private final WorkshopCatalogue catalogue;
    private final Drafts drafts;

    WorkshopSetsView(WorkshopCatalogue catalogue, Drafts drafts) {
        super(Texts.current().get("workshop.sets.title"), Texts.current().get("workshop.sets.add"));
        this.catalogue = catalogue;
        this.drafts = drafts;
    }

    @Override
    protected List<WorkshopSetChoice> load() {
        return catalogue.sets();
    }

    @Override
    protected Entry entry(WorkshopSetChoice set) {
        return new Entry(set.id().value(), null, set.name(), "", "", set.active());
    }

    @Override
    protected Component detail(@Nullable WorkshopSetChoice set) {
        return new WorkshopSetDetail(catalogue, set, drafts, id -> saved(id.value()));
    }
}
