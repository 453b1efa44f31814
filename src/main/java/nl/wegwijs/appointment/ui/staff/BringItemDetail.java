package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.function.Consumer;
import nl.wegwijs.appointment.AppointmentCatalogue;
import nl.wegwijs.appointment.AppointmentCatalogue.Item;
import nl.wegwijs.appointment.BringItemId;
import nl.wegwijs.appointment.CatalogueResult;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.CatalogueTextForm;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.PictogramPicker;
import nl.wegwijs.shared.ui.TextsPerLanguage;
import nl.wegwijs.shared.ui.UseSwitch;
import org.jspecify.annotations.Nullable;

/** One thing to bring, new or known: its pictogram and its name in every language. */
class BringItemDetail extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final AppointmentCatalogue catalogue;
    private final Consumer<BringItemId> saved;
    private final PictogramPicker pictogram = new PictogramPicker(texts.get("appointment.bringItems.pictogram"));
    private final TextsPerLanguage names =
            new TextsPerLanguage(texts.get("appointment.catalogue.name"), TextsPerLanguage.Length.NAME);
    private final FormMessage message = new FormMessage();
    private final KeptForm kept;
    private @Nullable Item item;

    BringItemDetail(
            AppointmentCatalogue catalogue,
            CatalogueTexts catalogueTexts,
            Drafts drafts,
            @Nullable Item item,
            Consumer<BringItemId> saved) {
        this.catalogue = catalogue;
        this.saved = saved;
        this.item = item;
        kept = new KeptForm(
                        drafts,
                        "appointment.bringItem/"
                                + (item == null ? "new" : item.id().value()))
                .choice("pictogram", pictogram, name -> name)
                .basedOn(this::version);
        getContent().addClassName("stack");
        if (item == null) {
            names.keepIn(kept);
            getContent()
                    .add(card(
                            new H2(texts.get("appointment.bringItems.add")), kept, pictogram, names, message, save()));
        } else {
            pictogram.setValue(item.pictogram());
            getContent().add(card(new H2(item.name().text()), kept, pictogram, message, save()));
            getContent().add(card(nameForm(catalogueTexts, drafts, item)), card(use(item)));
        }
    }

    private Button save() {
        var save = new Button(texts.get("appointment.bringItems.save"), click -> {
            if (pictogram.isEmpty()) {
                message.show(texts.get("appointment.catalogue.pictogramNeeded"));
            } else if (item == null) {
                add();
            } else {
                change(item);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return save;
    }

    private void add() {
        if (names.hasFallback()) {
            var id = catalogue.addItem(pictogram.getValue(), names.typed());
            done();
            saved.accept(id);
        } else {
            message.show(texts.get("appointment.catalogue.nameNeeded"));
        }
    }

    private void change(Item known) {
        switch (catalogue.changeItem(known.id(), known.version(), pictogram.getValue())) {
            case CatalogueResult.Saved() -> {
                refresh(known.id());
                done();
                saved.accept(known.id());
            }
            case CatalogueResult.ChangedMeanwhile() -> {
                refresh(known.id());
                kept.goOn();
                message.show(texts.get("settings.form.changedMeanwhile"));
            }
        }
    }

    private void done() {
        message.clear();
        kept.forget();
        Notice.done(texts.get("appointment.bringItems.saved"));
    }

    private String version() {
        return item == null ? "" : String.valueOf(item.version());
    }

    private void refresh(BringItemId id) {
        item = catalogue.allItems(texts.language()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private CatalogueTextForm nameForm(CatalogueTexts catalogueTexts, Drafts drafts, Item known) {
        var owner = known.id().value();
        return new CatalogueTextForm(
                catalogueTexts,
                drafts,
                owner,
                AppointmentCatalogue.NAME,
                texts.get("appointment.catalogue.name"),
                TextsPerLanguage.Length.NAME,
                catalogueTexts.of(owner).getOrDefault(AppointmentCatalogue.NAME, Map.of()),
                () -> saved.accept(known.id()));
    }

    private UseSwitch use(Item known) {
        var id = known.id();
        return new UseSwitch(
                known.name().text(),
                known.active(),
                () -> used(id, catalogue::retireItem),
                () -> used(id, catalogue::bringBackItem));
    }

    private void used(BringItemId id, Consumer<BringItemId> change) {
        change.accept(id);
        refresh(id);
        kept.goOn();
        saved.accept(id);
    }

    private static Section card(Component... parts) {
        var card = new Section(parts);
        card.addClassNames("card", "settings-form");
        return card;
    }
}
