package nl.wegwijs.workshop.ui.staff;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.ChangeSeriesResult;
import nl.wegwijs.workshop.PlanningChoices;
import nl.wegwijs.workshop.SeriesNotChangeable;
import nl.wegwijs.workshop.SeriesOverview;
import nl.wegwijs.workshop.SeriesTermChanges;
import nl.wegwijs.workshop.SeriesTerms;
import nl.wegwijs.workshop.TrainerChoice;

/** Who gives a series and for how many people; the form opens on demand. */
class TermsPanel extends Composite<Section> {

    private final Texts texts = Texts.current();
    private final SeriesOverview series;
    private final SeriesTermChanges changes;
    private final PlanningChoices choices;
    private final Runnable done;
    private final Div form = new Div();
    private final MultiSelectComboBox<TrainerChoice> trainers =
            localised(new MultiSelectComboBox<>(texts.get("workshop.plan.trainers")));
    private final IntegerField capacity = localised(new IntegerField(texts.get("workshop.plan.capacity")));
    private final IntegerField minGroup = localised(new IntegerField(texts.get("workshop.plan.minGroup")));
    private final FormMessage message = new FormMessage();

    TermsPanel(SeriesOverview series, SeriesTermChanges changes, PlanningChoices choices, Runnable done) {
        this.series = series;
        this.changes = changes;
        this.choices = choices;
        this.done = done;
        var open = new Button(texts.get("workshop.change.terms"), new Pictogram("pencil"), click -> open());
        getContent()
                .add(
                        new H2(texts.get("workshop.change.termsTitle")),
                        new Paragraph(texts.get(
                                "workshop.change.termsNow",
                                "trainers",
                                texts.list(series.trainers()),
                                "capacity",
                                series.terms().capacity(),
                                "least",
                                series.terms().minGroup())),
                        open,
                        form);
        getContent().addClassName("card");
    }

    private void open() {
        trainers.setItems(choices.trainers());
        trainers.setItemLabelGenerator(TrainerChoice::name);
        trainers.setValue(trainers.getListDataView()
                .getItems()
                .filter(one -> series.terms().trainers().contains(one.id()))
                .collect(Collectors.toSet()));
        capacity.setValue(series.terms().capacity());
        capacity.setStepButtonsVisible(true);
        minGroup.setValue(series.terms().minGroup());
        minGroup.setStepButtonsVisible(true);
        var save = new Button(texts.get("workshop.change.saveTerms"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var leave = new Button(texts.get("workshop.change.leave"), click -> form.removeAll());
        var fields = new Div(trainers, capacity, minGroup);
        fields.addClassName("form-grid");
        var buttons = new Div(save, leave);
        buttons.addClassName("actions");
        form.removeAll();
        form.add(fields, message, buttons);
        form.addClassName("panel");
    }

    private void save() {
        var wanted = new SeriesTerms(
                trainers.getValue().stream().map(TrainerChoice::id).collect(Collectors.toSet()),
                Objects.requireNonNullElse(capacity.getValue(), 0),
                Objects.requireNonNullElse(minGroup.getValue(), 0));
        switch (changes.change(series.id(), series.terms(), wanted)) {
            case ChangeSeriesResult.Changed changed -> {
                done.run();
                Notice.done(texts.get("workshop.change.termsSaved", "offered", changed.offered()));
            }
            case ChangeSeriesResult.Refused refused ->
                message.show(String.join(" ", new ProblemWords(texts).of(refused.problems())));
            case ChangeSeriesResult.WrongNumbers _ -> message.show(texts.get("workshop.refused.numbers"));
            case ChangeSeriesResult.NotYours _ -> message.show(texts.get("workshop.refused.notYours"));
            case ChangeSeriesResult.NoSuchTrainer _ -> message.show(texts.get("workshop.refused.trainer"));
            case SeriesNotChangeable refused -> message.show(ChangeWords.of(texts, refused));
        }
    }
}
