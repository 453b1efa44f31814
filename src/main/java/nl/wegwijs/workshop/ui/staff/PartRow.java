package nl.wegwijs.workshop.ui.staff;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.OrderedRow;
import nl.wegwijs.shared.ui.OrderedRows;
import nl.wegwijs.workshop.Part;
import nl.wegwijs.workshop.PartId;

/** One part of a workshop: how long it takes, and whether it is an excursion. */
class PartRow extends OrderedRow {

    private static final int STEP = 5;
    private static final int LONGEST = 480;
    private static final int USUAL_MINUTES = 150;

    private final Texts texts = Texts.current();
    private PartId id = PartId.next();
    private final IntegerField minutes = localised(new IntegerField(texts.get("workshop.settings.minutes")));
    private final Checkbox excursion = new Checkbox(texts.get("workshop.plan.excursion"));

    PartRow(OrderedRows<PartRow> rows) {
        super(rows);
        minutes.setMin(STEP);
        minutes.setMax(LONGEST);
        minutes.setStep(STEP);
        minutes.setStepButtonsVisible(true);
        minutes.setManualValidation(true);
        minutes.setErrorMessage(texts.get("appointment.kinds.minutesWrong"));
        minutes.setValue(USUAL_MINUTES);
        minutes.addValueChangeListener(change -> changed());
        excursion.addValueChangeListener(change -> changed());
        addFields(minutes, excursion);
    }

    void show(Part part) {
        id = part.id();
        minutes.setValue(part.minutes());
        excursion.setValue(part.excursion());
    }

    @Override
    protected void focus() {
        minutes.focus();
    }

    @Override
    protected boolean isComplete() {
        var typed = minutes.getValue();
        minutes.setInvalid(typed == null || typed < STEP || typed > LONGEST || typed % STEP != 0);
        return !minutes.isInvalid();
    }

    /** Only when complete. */
    Part part() {
        return new Part(id, excursion.getValue(), minutes.getValue());
    }

    @Override
    protected String written() {
        return id.value() + " "
                + minutes.getOptionalValue().map(String::valueOf).orElse("") + " " + excursion.getValue();
    }

    @Override
    protected void fill(String written) {
        var parts = written.split(" ", -1);
        id = new PartId(UUID.fromString(parts[0]));
        minutes.setValue(parts[1].isEmpty() ? null : Integer.valueOf(parts[1]));
        excursion.setValue(Boolean.valueOf(parts[2]));
    }
}
