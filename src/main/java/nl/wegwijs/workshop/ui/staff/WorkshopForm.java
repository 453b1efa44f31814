package nl.wegwijs.workshop.ui.staff;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.OrderedRows;
import nl.wegwijs.shared.ui.PictogramPicker;
import nl.wegwijs.shared.ui.TextsPerLanguage;
import nl.wegwijs.workshop.CatalogueWorkshop;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.WorkshopCatalogue;
import nl.wegwijs.workshop.WorkshopChangeResult;
import nl.wegwijs.workshop.WorkshopDetails;
import nl.wegwijs.workshop.WorkshopId;
import nl.wegwijs.workshop.WorkshopSetId;
import org.jspecify.annotations.Nullable;

/** What a workshop is, its texts aside; and, for a new one, its titles. */
class WorkshopForm extends Composite<Div> {

    private static final int MOST_PLACES = 500;
    private static final int MOST_INVITATIONS = 20;
    private static final int LAST_POSITION = 999;

    private final Texts texts = Texts.current();
    private final WorkshopCatalogue catalogue;
    private final Consumer<WorkshopId> saved;
    private final KeptForm kept;
    private @Nullable CatalogueWorkshop workshop;

    private final Select<WorkshopSetId> set = new Select<>();
    private final RadioButtonGroup<Regime> regime = new RadioButtonGroup<>(texts.get("workshop.settings.regime"));
    private final PictogramPicker pictogram = new PictogramPicker(texts.get("appointment.kinds.pictogram"));
    private final ComboBox<CatalogueWorkshop> follows = new ComboBox<>(texts.get("workshop.settings.follows"));
    private final IntegerField toPass = number(texts.get("workshop.settings.toPass"));
    private final IntegerField minGroup = number(texts.get("workshop.plan.minGroup"));
    private final IntegerField capacity = number(texts.get("workshop.plan.capacity"));
    private final IntegerField invitations = number(texts.get("workshop.settings.inviteAtMost"));
    private final IntegerField position = number(texts.get("workshop.settings.position"));
    private final OrderedRows<PartRow> parts = new OrderedRows<>(
            texts.get("workshop.settings.parts"), texts.get("workshop.settings.addPart"), PartRow::new);
    private final TextsPerLanguage titles =
            new TextsPerLanguage(texts.get("workshop.settings.name"), TextsPerLanguage.Length.NAME);
    private final FormMessage message = new FormMessage();

    WorkshopForm(
            WorkshopCatalogue catalogue,
            Drafts drafts,
            Map<WorkshopSetId, String> sets,
            List<CatalogueWorkshop> all,
            @Nullable CatalogueWorkshop workshop,
            Consumer<WorkshopId> saved) {
        this.catalogue = catalogue;
        this.saved = saved;
        this.workshop = workshop;
        kept = new KeptForm(
                drafts,
                "workshop.catalogue/"
                        + (workshop == null ? "new" : workshop.id().value()));

        set.setLabel(texts.get("workshop.settings.set"));
        set.setItems(
                sets.keySet().stream().sorted(Comparator.comparing(sets::get)).toList());
        set.setItemLabelGenerator(one -> one == null ? "" : sets.getOrDefault(one, ""));
        regime.setItems(Regime.values());
        regime.setItemLabelGenerator(one -> words(texts, one));
        follows.setItems(all.stream()
                .filter(one -> workshop == null || !one.id().equals(workshop.id()))
                .toList());
        follows.setItemLabelGenerator(one -> one.title().text());
        follows.setClearButtonVisible(true);
        follows.setHelperText(texts.get("workshop.settings.followsHint"));
        invitations.setHelperText(texts.get("workshop.settings.inviteHint"));
        if (workshop == null) {
            parts.add();
            regime.setValue(Regime.OFFER);
        } else {
            show(workshop);
        }
        keep();

        var save = new Button(texts.get("workshop.settings.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(set, pictogram, toPass, capacity, minGroup, invitations, follows, position);
        fields.addClassName("fields");
        getContent().addClassName("settings-form");
        getContent().add(kept, regime, fields, parts);
        if (workshop == null) {
            getContent().add(titles);
        }
        getContent().add(message, save);
    }

    static String words(Texts texts, Regime regime) {
        return switch (regime) {
            case DUTY -> texts.get("workshop.settings.duty");
            case OFFER -> texts.get("workshop.settings.offer");
        };
    }

    /** As it was saved; only of one that is known. */
    CatalogueWorkshop workshop() {
        return Objects.requireNonNull(workshop);
    }

    /** After it was taken out of use or brought back; what is typed here stays. */
    void goOn() {
        refresh(workshop().id());
        kept.goOn();
    }

    private void keep() {
        kept.choice("set", set, WorkshopSetId::value)
                .choice("regime", regime, one -> one)
                .choice("pictogram", pictogram, name -> name)
                .choice("follows", follows, one -> one.id().value())
                .value("toPass", toPass, String::valueOf, Integer::valueOf)
                .value("minGroup", minGroup, String::valueOf, Integer::valueOf)
                .value("capacity", capacity, String::valueOf, Integer::valueOf)
                .value("invitations", invitations, String::valueOf, Integer::valueOf)
                .value("position", position, String::valueOf, Integer::valueOf)
                .basedOn(() -> workshop == null ? "" : String.valueOf(workshop.version()));
        parts.keepIn(kept, "parts");
        if (workshop == null) {
            titles.keepIn(kept);
        }
    }

    private void show(CatalogueWorkshop shown) {
        var details = shown.details();
        set.setValue(details.set());
        regime.setValue(details.regime());
        pictogram.setValue(details.pictogram());
        toPass.setValue(details.sessionsToPass());
        minGroup.setValue(details.minGroup());
        capacity.setValue(details.capacity());
        invitations.setValue(details.inviteAtMost());
        position.setValue(details.position());
        follows.setValue(follows.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(details.follows()))
                .findFirst()
                .orElse(null));
        parts.clear();
        details.parts().forEach(part -> parts.add().show(part));
    }

    private void save() {
        if (!isComplete()) {
            message.show(texts.get("settings.form.incomplete"));
        } else if (set.isEmpty() || pictogram.isEmpty()) {
            message.show(texts.get("workshop.settings.setNeeded"));
        } else if (workshop == null) {
            add();
        } else {
            change(workshop);
        }
    }

    private boolean isComplete() {
        return parts.isComplete()
                & isBetween(toPass, 1, parts.rows().size())
                & isBetween(capacity, 1, MOST_PLACES)
                & isBetween(minGroup, 1, Objects.requireNonNullElse(capacity.getValue(), MOST_PLACES))
                & isBetween(invitations, 1, MOST_INVITATIONS)
                & isBetween(position, 0, LAST_POSITION);
    }

    private void add() {
        if (titles.hasFallback()) {
            var id = catalogue.add(details(), titles.typed());
            done();
            saved.accept(id);
        } else {
            message.show(texts.get("workshop.settings.nameNeeded"));
        }
    }

    private void change(CatalogueWorkshop known) {
        switch (catalogue.change(known.id(), known.version(), details())) {
            case WorkshopChangeResult.Saved(var id) -> {
                refresh(id);
                done();
                saved.accept(id);
            }
            case WorkshopChangeResult.ChangedMeanwhile() -> {
                var theirs = refresh(known.id());
                message.showChangedMeanwhile(kept, () -> show(theirs));
            }
        }
    }

    private WorkshopDetails details() {
        return new WorkshopDetails(
                set.getValue(),
                regime.getValue(),
                pictogram.getValue(),
                toPass.getValue(),
                minGroup.getValue(),
                capacity.getValue(),
                invitations.getValue(),
                follows.getOptionalValue().map(CatalogueWorkshop::id).orElse(null),
                position.getValue(),
                parts.rows().stream().map(PartRow::part).toList());
    }

    private void done() {
        kept.forget();
        message.clear();
        Notice.done(texts.get("workshop.settings.saved"));
    }

    private CatalogueWorkshop refresh(WorkshopId id) {
        var now = catalogue.all(texts.language()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        workshop = now;
        return now;
    }

    private boolean isBetween(IntegerField field, int least, int most) {
        var typed = field.getValue();
        field.setInvalid(typed == null || typed < least || typed > most);
        field.setErrorMessage(texts.get("workshop.settings.between", "least", least, "most", most));
        return !field.isInvalid();
    }

    private static IntegerField number(String label) {
        var field = localised(new IntegerField(label));
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        return field;
    }
}
