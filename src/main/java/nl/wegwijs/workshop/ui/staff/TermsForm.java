package nl.wegwijs.workshop.ui.staff;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.workshop.ChangeSeriesResult;
import nl.wegwijs.workshop.SeriesEnrolment;
import nl.wegwijs.workshop.SeriesNotChangeable;
import nl.wegwijs.workshop.SeriesOverview;
import nl.wegwijs.workshop.SeriesTermChanges;
import nl.wegwijs.workshop.SeriesTerms;
import nl.wegwijs.workshop.TrainerChoice;

/** Other trainers, or another number of places. */
class TermsForm extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final SeriesOverview series;
    private final SeriesTermChanges changes;
    private final KeptForm kept;
    private final Runnable done;
    private final MultiSelectComboBox<TrainerChoice> trainers =
            localised(new MultiSelectComboBox<>(texts.get("workshop.plan.trainers")));
    private final IntegerField capacity = localised(new IntegerField(texts.get("workshop.plan.capacity")));
    private final IntegerField minGroup = localised(new IntegerField(texts.get("workshop.plan.minGroup")));
    private final FormMessage message = new FormMessage();

    TermsForm(
            SeriesOverview series,
            SeriesTermChanges changes,
            List<TrainerChoice> choices,
            KeptForm kept,
            Runnable done,
            Runnable close) {
        this.series = series;
        this.changes = changes;
        this.kept = kept;
        this.done = done;

        trainers.setItems(choices);
        trainers.setItemLabelGenerator(TrainerChoice::name);
        trainers.setValue(choices.stream()
                .filter(one -> series.terms().trainers().contains(one.id()))
                .collect(Collectors.toSet()));
        capacity.setValue(series.terms().capacity());
        capacity.setMax(SeriesEnrolment.MOST_PLACES);
        capacity.setStepButtonsVisible(true);
        minGroup.setValue(series.terms().minGroup());
        minGroup.setStepButtonsVisible(true);
        kept.basedOn(this::basis)
                .choices("trainers", trainers, one -> one.id().value())
                .value("capacity", capacity, Object::toString, Integer::valueOf)
                .value("minGroup", minGroup, Object::toString, Integer::valueOf);

        var save = new Button(texts.get("workshop.change.saveTerms"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var leave = new Button(texts.get("workshop.change.leave"), click -> close.run());
        var fields = new Div(trainers, capacity, minGroup);
        fields.addClassName("form-grid");
        var buttons = new Div(save, leave);
        buttons.addClassName("actions");
        getContent().add(kept, fields, message, buttons);
        getContent().addClassName("panel");
    }

    private String basis() {
        var terms = series.terms();
        var given = terms.trainers().stream().map(StaffId::value).sorted().toList();
        return given + " " + terms.capacity() + " " + terms.minGroup();
    }

    private void save() {
        var wanted = new SeriesTerms(
                trainers.getValue().stream().map(TrainerChoice::id).collect(Collectors.toSet()),
                Objects.requireNonNullElse(capacity.getValue(), 0),
                Objects.requireNonNullElse(minGroup.getValue(), 0));
        switch (changes.change(series.id(), series.terms(), wanted)) {
            case ChangeSeriesResult.Changed changed -> {
                kept.forget();
                done.run();
                Notice.done(texts.get("workshop.change.termsSaved", "offered", changed.offered()));
            }
            case ChangeSeriesResult.Refused refused ->
                message.show(String.join(" ", new ProblemWords(texts).of(refused.problems())));
            case ChangeSeriesResult.WrongNumbers _ ->
                message.show(texts.get("workshop.refused.numbers", "most", SeriesEnrolment.MOST_PLACES));
            case ChangeSeriesResult.NotYours _ -> message.show(texts.get("workshop.refused.notYours"));
            case ChangeSeriesResult.NoSuchTrainer _ -> message.show(texts.get("workshop.refused.trainer"));
            case SeriesNotChangeable refused -> message.show(ChangeWords.of(texts, refused));
        }
    }
}
