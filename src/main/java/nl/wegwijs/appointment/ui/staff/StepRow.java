package nl.wegwijs.appointment.ui.staff;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.appointment.AppointmentCatalogue.Kind;
import nl.wegwijs.appointment.SettlementStep;
import nl.wegwijs.planning.Place;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.OrderedRow;
import nl.wegwijs.shared.ui.OrderedRows;
import org.jspecify.annotations.Nullable;

/** One step of a template: what, where, how long, and how long it takes to get there. */
class StepRow extends OrderedRow {

    private static final int STEP = 5;
    private static final int LONGEST = 480;
    private static final int USUAL_MINUTES = 30;

    private final Texts texts = Texts.current();
    private final List<Kind> allKinds;
    private final List<Place> allPlaces;
    private final ComboBox<Kind> kind = new ComboBox<>(texts.get("settlement.steps.kind"));
    private final ComboBox<Place> place = new ComboBox<>(texts.get("settlement.steps.place"));
    private final IntegerField minutes = minutes(texts.get("settlement.steps.minutes"), STEP);
    private final IntegerField before = minutes(texts.get("settlement.steps.before"), 0);

    StepRow(OrderedRows<StepRow> rows, List<Kind> kinds, List<Place> places) {
        super(rows);
        allKinds = kinds;
        allPlaces = places;
        kind.setItems(kinds.stream().filter(Kind::active).toList());
        kind.setItemLabelGenerator(one -> one.name().text());
        kind.setManualValidation(true);
        kind.setErrorMessage(texts.get("component.required"));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                minutes.setValue(change.getValue().minutes());
            }
        });
        place.setItems(places.stream().filter(Place::active).toList());
        place.setItemLabelGenerator(Place::name);
        place.setPlaceholder(texts.get("settlement.steps.atGroupLocation"));
        place.setClearButtonVisible(true);
        minutes.setValue(USUAL_MINUTES);
        before.setValue(0);

        Stream.<AbstractField<?, ?>>of(kind, place, minutes, before)
                .forEach(field -> field.addValueChangeListener(change -> changed()));
        addFields(kind, place, before, minutes);
    }

    /** Also shows a kind or place that is no longer in use, so that nothing changes by itself. */
    void show(SettlementStep step) {
        allKinds.stream()
                .filter(one -> one.id().equals(step.kind()))
                .findFirst()
                .ifPresent(this::offer);
        allPlaces.stream()
                .filter(one -> one.id().equals(step.location()))
                .findFirst()
                .ifPresent(this::offer);
        minutes.setValue(step.minutes());
        before.setValue(step.minutesBefore());
    }

    @Override
    protected String written() {
        return Stream.of(
                        kind.getOptionalValue().map(one -> one.id().value()),
                        place.getOptionalValue().map(one -> one.id().value()),
                        minutes.getOptionalValue(),
                        before.getOptionalValue())
                .map(value -> value.map(Object::toString).orElse(""))
                .collect(Collectors.joining(" "));
    }

    @Override
    protected void fill(String written) {
        var parts = List.of(written.split(" ", -1));
        allKinds.stream()
                .filter(one -> one.id().value().toString().equals(parts.get(0)))
                .findFirst()
                .ifPresent(this::offer);
        allPlaces.stream()
                .filter(one -> one.id().value().toString().equals(parts.get(1)))
                .findFirst()
                .ifPresent(this::offer);
        minutes.setValue(parts.get(2).isEmpty() ? null : Integer.valueOf(parts.get(2)));
        before.setValue(parts.get(3).isEmpty() ? null : Integer.valueOf(parts.get(3)));
    }

    @Override
    protected void focus() {
        kind.focus();
    }

    @Override
    protected boolean isComplete() {
        kind.setInvalid(kind.isEmpty());
        minutes.setInvalid(!isPossible(minutes.getValue(), STEP));
        before.setInvalid(!isPossible(before.getValue(), 0));
        return !kind.isInvalid() && !minutes.isInvalid() && !before.isInvalid();
    }

    /** Only when complete. */
    SettlementStep step() {
        var where = place.getValue();
        return new SettlementStep(
                Objects.requireNonNull(kind.getValue()).id(),
                where == null ? null : where.id(),
                minutes.getValue(),
                before.getValue());
    }

    private void offer(Kind chosen) {
        if (!chosen.active()) {
            kind.setItems(allKinds);
        }
        kind.setValue(chosen);
    }

    private void offer(Place chosen) {
        if (!chosen.active()) {
            place.setItems(allPlaces);
        }
        place.setValue(chosen);
    }

    private IntegerField minutes(String label, int least) {
        var field = localised(new IntegerField(label));
        field.setMin(least);
        field.setMax(LONGEST);
        field.setStep(STEP);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        field.setErrorMessage(texts.get("settlement.steps.minutesWrong"));
        return field;
    }

    private static boolean isPossible(@Nullable Integer typed, int least) {
        return typed != null && typed >= least && typed <= LONGEST && typed % STEP == 0;
    }
}
