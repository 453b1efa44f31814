package nl.wegwijs.appointment.ui.staff;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import nl.wegwijs.appointment.AppointmentCatalogue.Kind;
import nl.wegwijs.appointment.CatalogueResult;
import nl.wegwijs.appointment.DayTemplate;
import nl.wegwijs.appointment.SettlementStep;
import nl.wegwijs.appointment.SettlementTemplates;
import nl.wegwijs.appointment.TemplateId;
import nl.wegwijs.planning.Place;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.OrderedRows;
import nl.wegwijs.shared.ui.UseSwitch;
import org.jspecify.annotations.Nullable;

/** One template of a settlement day, new or known: its name, when it starts and its steps in order. */
class TemplateDetail extends Composite<Div> {

    private static final LocalTime USUAL_START = LocalTime.of(9, 0);
    private static final int LONGEST_NAME = 120;

    private final Texts texts = Texts.current();
    private final SettlementTemplates templates;
    private final Consumer<TemplateId> saved;
    private final TextField name = new TextField(texts.get("settlement.templates.name"));
    private final TimePicker startsAt = localised(new TimePicker(texts.get("settlement.templates.startsAt")));
    private final OrderedRows<StepRow> steps;
    private final FormMessage message = new FormMessage();
    private final KeptForm kept;
    private @Nullable DayTemplate template;

    TemplateDetail(
            SettlementTemplates templates,
            List<Kind> kinds,
            List<Place> places,
            Drafts drafts,
            @Nullable DayTemplate template,
            Consumer<TemplateId> saved) {
        this.templates = templates;
        this.saved = saved;
        this.template = template;
        steps = new OrderedRows<>(
                texts.get("settlement.steps.title"),
                texts.get("settlement.steps.add"),
                rows -> new StepRow(rows, kinds, places));

        name.setMaxLength(LONGEST_NAME);
        name.setManualValidation(true);
        name.setErrorMessage(texts.get("component.required"));
        startsAt.setStep(Duration.ofMinutes(15));
        startsAt.setManualValidation(true);
        startsAt.setErrorMessage(texts.get("component.required"));
        startsAt.setValue(USUAL_START);
        if (template == null) {
            steps.add();
        } else {
            show(template);
        }

        kept = new KeptForm(
                        drafts,
                        "settlement.template/"
                                + (template == null ? "new" : template.id().value()))
                .text("name", name)
                .value("startsAt", startsAt, LocalTime::toString, LocalTime::parse)
                .basedOn(this::version);
        steps.keepIn(kept, "steps");

        var save = new Button(texts.get("settlement.templates.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(name, startsAt);
        fields.addClassName("fields");
        var title = new H2(template == null ? texts.get("settlement.templates.add") : template.name());
        var card = new Section(title, kept, fields, steps, message, save);
        card.addClassNames("card", "settings-form");
        getContent().add(card);
        getContent().addClassName("stack");
        if (template != null) {
            var use = new Section(use(template));
            use.addClassName("card");
            getContent().add(use);
        }
    }

    private String version() {
        return template == null ? "" : String.valueOf(template.version());
    }

    private void show(DayTemplate shown) {
        name.setValue(shown.name());
        startsAt.setValue(shown.startsAt());
        steps.clear();
        shown.steps().forEach(step -> steps.add().show(step));
    }

    private void save() {
        name.setInvalid(name.getValue().isBlank());
        startsAt.setInvalid(startsAt.isEmpty());
        if (!steps.isComplete() || name.isInvalid() || startsAt.isInvalid()) {
            message.show(texts.get("settings.form.incomplete"));
        } else if (template == null) {
            var id = templates.add(name.getValue().strip(), startsAt.getValue(), steps());
            done();
            saved.accept(id);
        } else {
            change(template);
        }
    }

    private void change(DayTemplate known) {
        var result =
                templates.change(known.id(), known.version(), name.getValue().strip(), startsAt.getValue(), steps());
        var now = refresh(known.id());
        switch (result) {
            case CatalogueResult.Saved() -> {
                done();
                saved.accept(known.id());
            }
            case CatalogueResult.ChangedMeanwhile() -> {
                message.showChangedMeanwhile(kept, () -> show(now));
            }
        }
    }

    /** Only when complete. */
    private List<SettlementStep> steps() {
        return steps.rows().stream().map(StepRow::step).toList();
    }

    private void done() {
        message.clear();
        kept.forget();
        Notice.done(texts.get("settlement.templates.saved"));
    }

    private DayTemplate refresh(TemplateId id) {
        var now = templates.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        template = now;
        return now;
    }

    private UseSwitch use(DayTemplate known) {
        var id = known.id();
        return new UseSwitch(
                known.name(), known.active(), () -> used(id, templates::retire), () -> used(id, templates::bringBack));
    }

    private void used(TemplateId id, Consumer<TemplateId> change) {
        change.accept(id);
        refresh(id);
        kept.goOn();
        saved.accept(id);
    }
}
