package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Map;
import java.util.function.Consumer;
import nl.wegwijs.appointment.AppointmentCatalogue;
import nl.wegwijs.appointment.AppointmentCatalogue.Kind;
import nl.wegwijs.appointment.KindId;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Card;
import nl.wegwijs.shared.ui.CatalogueTextForm;
import nl.wegwijs.shared.ui.TextsPerLanguage;
import nl.wegwijs.shared.ui.UseSwitch;
import org.jspecify.annotations.Nullable;

/** Everything about one kind of appointment. Each part is saved by itself. */
class KindDetail extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final AppointmentCatalogue catalogue;
    private final CatalogueTexts catalogueTexts;
    private final Drafts drafts;
    private final Consumer<KindId> saved;
    private final KindForm form;

    KindDetail(
            AppointmentCatalogue catalogue,
            CatalogueTexts catalogueTexts,
            Drafts drafts,
            @Nullable Kind kind,
            Consumer<KindId> saved) {
        this.catalogue = catalogue;
        this.catalogueTexts = catalogueTexts;
        this.drafts = drafts;
        this.saved = saved;
        form = new KindForm(catalogue, drafts, kind, saved);
        getContent().addClassName("stack");
        getContent()
                .add(new Card(
                        new H2(
                                kind == null
                                        ? texts.get("appointment.kinds.add")
                                        : kind.name().text()),
                        form));
        if (kind != null) {
            var written = catalogueTexts.of(kind.id().value());
            getContent().add(new Card(nameForm(kind.id(), written)));
            getContent().add(new Card(descriptionForm(kind.id(), written)));
            getContent().add(new Card(use(kind)));
        }
    }

    private CatalogueTextForm nameForm(KindId kind, Map<String, Map<Language, String>> written) {
        return new CatalogueTextForm(
                catalogueTexts,
                drafts,
                kind.value(),
                AppointmentCatalogue.NAME,
                texts.get("appointment.catalogue.name"),
                TextsPerLanguage.Length.NAME,
                written.getOrDefault(AppointmentCatalogue.NAME, Map.of()),
                () -> saved.accept(kind));
    }

    private CatalogueTextForm descriptionForm(KindId kind, Map<String, Map<Language, String>> written) {
        return new CatalogueTextForm(
                catalogueTexts,
                drafts,
                kind.value(),
                AppointmentCatalogue.DESCRIPTION,
                texts.get("appointment.kinds.description"),
                TextsPerLanguage.Length.EXPLANATION,
                written.getOrDefault(AppointmentCatalogue.DESCRIPTION, Map.of()),
                () -> {});
    }

    private UseSwitch use(Kind kind) {
        var id = kind.id();
        return new UseSwitch(
                kind.name().text(),
                kind.active(),
                () -> used(id, catalogue::retireKind),
                () -> used(id, catalogue::bringBackKind));
    }

    private void used(KindId id, Consumer<KindId> change) {
        change.accept(id);
        form.goOn();
        saved.accept(id);
    }
}
