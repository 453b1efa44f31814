package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import nl.wegwijs.appointment.AppointmentCatalogue;
import nl.wegwijs.appointment.AppointmentCatalogue.Kind;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.SettingsNav;
import nl.wegwijs.shared.ui.SettingsScreen;
import org.jspecify.annotations.Nullable;

/** Kinds of appointment. */
@Route(SettingsNav.PATH + "/kinds" + SettingsScreen.CHOSEN_IN_PATH)
@Menu(order = 93, icon = "calendar-check", title = "appointment.kinds.title")
@RolesAllowed("ADMINISTRATOR")
class KindsView extends SettingsScreen<Kind> {

    private final AppointmentCatalogue catalogue;
    private final CatalogueTexts catalogueTexts;
    private final Drafts drafts;

    KindsView(AppointmentCatalogue catalogue, CatalogueTexts catalogueTexts, Drafts drafts) {
        super(Texts.current().get("appointment.kinds.title"), Texts.current().get("appointment.kinds.add"));
        this.catalogue = catalogue;
        this.catalogueTexts = catalogueTexts;
        this.drafts = drafts;
    }

    @Override
    protected List<Kind> load() {
        return catalogue.allKinds(texts.language());
    }

    @Override
    protected Entry entry(Kind kind) {
        return new Entry(
                kind.id().value(),
                kind.pictogram(),
                kind.name().text(),
                texts.duration(Duration.ofMinutes(kind.minutes())),
                "",
                kind.active());
    }

    @Override
    protected Component detail(@Nullable Kind kind) {
        return new KindDetail(catalogue, catalogueTexts, drafts, kind, id -> saved(id.value()));
    }
}
