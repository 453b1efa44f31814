package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.wegwijs.appointment.AppointmentCatalogue;
import nl.wegwijs.appointment.DayTemplate;
import nl.wegwijs.appointment.SettlementTemplates;
import nl.wegwijs.planning.Places;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.SettingsNav;
import nl.wegwijs.shared.ui.SettingsScreen;
import org.jspecify.annotations.Nullable;

/** Templates of settlement days. */
@Route(SettingsNav.PATH + "/templates" + SettingsScreen.CHOSEN_IN_PATH)
@Menu(order = 95, icon = "route", title = "settlement.templates.title")
@RolesAllowed("ADMINISTRATOR")
class TemplatesView extends SettingsScreen<DayTemplate> {

    private final SettlementTemplates templates;
    private final AppointmentCatalogue catalogue;
    private final Places places;
    private final Drafts drafts;

    TemplatesView(SettlementTemplates templates, AppointmentCatalogue catalogue, Places places, Drafts drafts) {
        super(Texts.current().get("settlement.templates.title"), Texts.current().get("settlement.templates.add"));
        this.templates = templates;
        this.catalogue = catalogue;
        this.places = places;
        this.drafts = drafts;
    }

    @Override
    protected List<DayTemplate> load() {
        return templates.all();
    }

    @Override
    protected Entry entry(DayTemplate template) {
        return new Entry(
                template.id().value(),
                null,
                template.name(),
                texts.get(
                        "settlement.templates.line",
                        "time",
                        texts.time(template.startsAt()),
                        "steps",
                        template.steps().size()),
                "",
                template.active());
    }

    @Override
    protected Component detail(@Nullable DayTemplate template) {
        var kinds = catalogue.allKinds(texts.language());
        return new TemplateDetail(templates, kinds, places.all(), drafts, template, id -> saved(id.value()));
    }
}
