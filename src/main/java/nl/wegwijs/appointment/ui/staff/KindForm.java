package nl.wegwijs.appointment.ui.staff;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.wegwijs.appointment.AppointmentCatalogue;
import nl.wegwijs.appointment.AppointmentCatalogue.Item;
import nl.wegwijs.appointment.AppointmentCatalogue.Kind;
import nl.wegwijs.appointment.BringItemId;
import nl.wegwijs.appointment.CatalogueResult;
import nl.wegwijs.appointment.KindId;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.PictogramPicker;
import nl.wegwijs.shared.ui.TextsPerLanguage;
import org.jspecify.annotations.Nullable;

/** Pictogram, length and what to bring for one kind of appointment; and, for a new one, its names. */
class KindForm extends Composite<Div> {

    private static final int STEP = 5;
    private static final int LONGEST = 480;

    private final Texts texts = Texts.current();
    private final AppointmentCatalogue catalogue;
    private final Consumer<KindId> saved;
    private @Nullable Kind kind;

    private final PictogramPicker pictogram = new PictogramPicker(texts.get("appointment.kinds.pictogram"));
    private final IntegerField minutes = localised(new IntegerField(texts.get("appointment.kinds.minutes")));
    private final CheckboxGroup<Item> brings = new CheckboxGroup<>(texts.get("appointment.kinds.brings"));
    private final TextsPerLanguage names =
            new TextsPerLanguage(texts.get("appointment.catalogue.name"), TextsPerLanguage.Length.NAME);
    private final FormMessage message = new FormMessage();
    private final KeptForm kept;

    KindForm(AppointmentCatalogue catalogue, Drafts drafts, @Nullable Kind kind, Consumer<KindId> saved) {
        this.catalogue = catalogue;
        this.saved = saved;
        this.kind = kind;

        minutes.setMin(STEP);
        minutes.setMax(LONGEST);
        minutes.setStep(STEP);
        minutes.setStepButtonsVisible(true);
        minutes.setManualValidation(true);
        minutes.setErrorMessage(texts.get("appointment.kinds.minutesWrong"));
        var usual = kind == null ? Set.<BringItemId>of() : kind.brings();
        brings.setItems(catalogue.allItems(texts.language()).stream()
                .filter(item -> item.active() || usual.contains(item.id()))
                .toList());
        brings.setItemLabelGenerator(item -> item.name().text());
        if (kind != null) {
            show(kind);
        }

        kept = new KeptForm(
                        drafts,
                        "appointment.kind/" + (kind == null ? "new" : kind.id().value()))
                .choice("pictogram", pictogram, name -> name)
                .value("minutes", minutes, String::valueOf, Integer::valueOf)
                .choices("brings", brings, item -> item.id().value())
                .basedOn(this::version);
        if (kind == null) {
            names.keepIn(kept);
        }

        var save = new Button(texts.get("appointment.kinds.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(pictogram, minutes);
        fields.addClassName("fields");
        getContent().addClassName("settings-form");
        getContent().add(kept, fields, brings);
        if (kind == null) {
            getContent().add(names);
        }
        getContent().add(message, save);
    }

    /** After the kind was taken out of use or brought back; what is typed here stays. */
    void goOn() {
        if (kind != null) {
            refresh(kind.id());
            kept.goOn();
        }
    }

    private String version() {
        return kind == null ? "" : String.valueOf(kind.version());
    }

    private void show(Kind shown) {
        pictogram.setValue(shown.pictogram());
        minutes.setValue(shown.minutes());
        brings.setValue(brings.getListDataView()
                .getItems()
                .filter(item -> shown.brings().contains(item.id()))
                .collect(Collectors.toSet()));
    }

    private void save() {
        minutes.setInvalid(!isPossible(minutes.getValue()));
        if (minutes.isInvalid()) {
            message.show(texts.get("settings.form.incomplete"));
        } else if (pictogram.isEmpty()) {
            message.show(texts.get("appointment.catalogue.pictogramNeeded"));
        } else if (kind == null) {
            add();
        } else {
            change(kind);
        }
    }

    private void add() {
        if (names.hasFallback()) {
            var id = catalogue.addKind(pictogram.getValue(), minutes.getValue(), ticked(), names.typed());
            done();
            saved.accept(id);
        } else {
            message.show(texts.get("appointment.catalogue.nameNeeded"));
        }
    }

    private void change(Kind known) {
        var result =
                catalogue.changeKind(known.id(), known.version(), pictogram.getValue(), minutes.getValue(), ticked());
        switch (result) {
            case CatalogueResult.Saved() -> {
                refresh(known.id());
                done();
                saved.accept(known.id());
            }
            case CatalogueResult.ChangedMeanwhile() -> {
                var theirs = refresh(known.id());
                message.showChangedMeanwhile(kept, () -> show(theirs));
            }
        }
    }

    private void done() {
        message.clear();
        kept.forget();
        Notice.done(texts.get("appointment.kinds.saved"));
    }

    private Kind refresh(KindId id) {
        var now = catalogue.allKinds(texts.language()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        kind = now;
        return now;
    }

    private Set<BringItemId> ticked() {
        return brings.getValue().stream().map(Item::id).collect(Collectors.toSet());
    }

    private static boolean isPossible(@Nullable Integer length) {
        return length != null && length >= STEP && length <= LONGEST && length % STEP == 0;
    }
}
