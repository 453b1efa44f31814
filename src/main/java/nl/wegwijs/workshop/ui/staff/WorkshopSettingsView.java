package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.SettingsNav;
import nl.wegwijs.shared.ui.SettingsScreen;
import nl.wegwijs.workshop.CatalogueWorkshop;
import nl.wegwijs.workshop.WorkshopCatalogue;
import nl.wegwijs.workshop.WorkshopSetChoice;
import nl.wegwijs.workshop.WorkshopSetId;
import org.jspecify.annotations.Nullable;

/** The workshops that a municipality gives. */
@Route(SettingsNav.PATH + "/workshops" + SettingsScreen.CHOSEN_IN_PATH)
@Menu(order = 96, icon = "graduation-cap", title = "workshop.settings.title")
@RolesAllowed("ADMINISTRATOR")
class WorkshopSettingsView extends SettingsScreen<CatalogueWorkshop> {

    private final WorkshopCatalogue catalogue;
    private final CatalogueTexts catalogueTexts;
    private final Drafts drafts;
    private final Map<WorkshopSetId, String> sets;
    private List<CatalogueWorkshop> all = List.of();

    WorkshopSettingsView(WorkshopCatalogue catalogue, CatalogueTexts catalogueTexts, Drafts drafts) {
        super(Texts.current().get("workshop.settings.title"), Texts.current().get("workshop.settings.add"));
        this.catalogue = catalogue;
        this.catalogueTexts = catalogueTexts;
        this.drafts = drafts;
        sets = catalogue.sets().stream().collect(Collectors.toMap(WorkshopSetChoice::id, this::words));
    }

    private String words(WorkshopSetChoice set) {
        return set.active() ? set.name() : texts.get("workshop.settings.setRetired", "name", set.name());
    }

    @Override
    protected List<CatalogueWorkshop> load() {
        all = catalogue.all(texts.language());
        return all;
    }

    @Override
    protected Entry entry(CatalogueWorkshop workshop) {
        var regime = WorkshopForm.words(texts, workshop.details().regime());
        return new Entry(
                workshop.id().value(),
                workshop.details().pictogram(),
                workshop.title().text(),
                texts.get(
                        "workshop.settings.line",
                        "set",
                        sets.getOrDefault(workshop.details().set(), ""),
                        "regime",
                        regime,
                        "parts",
                        workshop.details().parts().size()),
                "",
                workshop.active());
    }

    @Override
    protected Component detail(@Nullable CatalogueWorkshop workshop) {
        return new WorkshopDetail(catalogue, catalogueTexts, drafts, sets, all, workshop, id -> saved(id.value()));
    }
}
