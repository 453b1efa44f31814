package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Card;
import nl.wegwijs.shared.ui.CatalogueTextForm;
import nl.wegwijs.shared.ui.TextsPerLanguage.Length;
import nl.wegwijs.shared.ui.UseSwitch;
import nl.wegwijs.workshop.CatalogueWorkshop;
import nl.wegwijs.workshop.WorkshopCatalogue;
import nl.wegwijs.workshop.WorkshopId;
import nl.wegwijs.workshop.WorkshopSetId;
import org.jspecify.annotations.Nullable;

/** Everything about one workshop. Each part of the screen is saved by itself. */
class WorkshopDetail extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final WorkshopCatalogue catalogue;
    private final CatalogueTexts catalogueTexts;
    private final Drafts drafts;
    private final Consumer<WorkshopId> saved;
    private final WorkshopForm form;
    private final Card partTitles = new Card();

    WorkshopDetail(
            WorkshopCatalogue catalogue,
            CatalogueTexts catalogueTexts,
            Drafts drafts,
            Map<WorkshopSetId, String> sets,
            List<CatalogueWorkshop> all,
            @Nullable CatalogueWorkshop workshop,
            Consumer<WorkshopId> saved) {
        this.catalogue = catalogue;
        this.catalogueTexts = catalogueTexts;
        this.drafts = drafts;
        this.saved = saved;
        form = new WorkshopForm(catalogue, drafts, sets, all, workshop, workshop == null ? saved : this::formSaved);
        getContent().addClassName("stack");
        getContent()
                .add(new Card(
                        new H2(
                                workshop == null
                                        ? texts.get("workshop.settings.add")
                                        : workshop.title().text()),
                        form));
        if (workshop != null) {
            var id = workshop.id().value();
            var written = catalogueTexts.of(id);
            getContent()
                    .add(new Card(text(
                            id, written, WorkshopCatalogue.TITLE, texts.get("workshop.settings.name"), Length.NAME)));
            getContent()
                    .add(new Card(text(
                            id,
                            written,
                            WorkshopCatalogue.DESCRIPTION,
                            texts.get("workshop.settings.description"),
                            Length.EXPLANATION)));
            getContent()
                    .add(new Card(text(
                            id,
                            written,
                            WorkshopCatalogue.BRING,
                            texts.get("workshop.settings.bring"),
                            Length.EXPLANATION)));
            showPartTitles(workshop);
            getContent().add(partTitles);
            getContent().add(new Card(use(workshop)));
        }
    }

    /** A part that was added has a title to fill in too. */
    private void formSaved(WorkshopId id) {
        showPartTitles(form.workshop());
        saved.accept(id);
    }

    /** Opened on demand: as many fields as there are parts and languages. */
    private void showPartTitles(CatalogueWorkshop workshop) {
        partTitles.removeAll();
        partTitles.add(new H2(texts.get("workshop.settings.partTitles")));
        var number = 0;
        for (var part : workshop.details().parts()) {
            number++;
            var title = texts.get("workshop.settings.partTitle", "number", number);
            var known = workshop.partTitles().get(part.id());
            var details = new Details(
                    known == null
                            ? texts.get("workshop.settings.partUnnamed", "number", number)
                            : texts.get("workshop.settings.partNamed", "number", number, "title", known.text()));
            details.addOpenedChangeListener(event -> {
                if (event.isOpened() && details.getContent().findAny().isEmpty()) {
                    var id = part.id().value();
                    details.add(text(id, catalogueTexts.of(id), WorkshopCatalogue.TITLE, title, Length.NAME));
                }
            });
            partTitles.add(details);
        }
    }

    private CatalogueTextForm text(
            UUID owner, Map<String, Map<Language, String>> written, String field, String title, Length length) {
        return new CatalogueTextForm(
                catalogueTexts,
                drafts,
                owner,
                field,
                title,
                length,
                written.getOrDefault(field, Map.of()),
                () -> saved.accept(form.workshop().id()));
    }

    private UseSwitch use(CatalogueWorkshop workshop) {
        var id = workshop.id();
        return new UseSwitch(
                workshop.title().text(),
                workshop.active(),
                () -> used(id, catalogue::retire),
                () -> used(id, catalogue::bringBack));
    }

    private void used(WorkshopId id, Consumer<WorkshopId> change) {
        change.accept(id);
        form.goOn();
        saved.accept(id);
    }
}
