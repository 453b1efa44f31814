package nl.wegwijs.workshop.ui.staff;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.Part;
import nl.wegwijs.workshop.PartId;

/** One part of a workshop: how long it takes, and whether it is an excursion. */
class PartRow extends ListItem {

    private static final int STEP = 5;
    private static final int LONGEST = 480;
    private static final int USUAL_MINUTES = 150;

    private final Texts texts = Texts.current();
    private PartId id = PartId.next();
    private final Span number = new Span();
    private final IntegerField minutes = localised(new IntegerField(texts.get("workshop.settings.minutes")));
    private final Checkbox excursion = new Checkbox(texts.get("workshop.plan.excursion"));
    private final Button up;
    private final Button down;
    private final Button remove;

    PartRow(ObjIntConsumer<PartRow> move, Consumer<PartRow> removed, Runnable changed) {
        minutes.setMin(STEP);
        minutes.setMax(LONGEST);
        minutes.setStep(STEP);
        minutes.setStepButtonsVisible(true);
        minutes.setManualValidation(true);
        minutes.setErrorMessage(texts.get("appointment.kinds.minutesWrong"));
        minutes.setValue(USUAL_MINUTES);
        minutes.addValueChangeListener(event -> changed.run());
        excursion.addValueChangeListener(event -> changed.run());

        up = new Button(Pictogram.pointing("arrow-left"), click -> move.accept(this, -1));
        up.addClassName("up");
        down = new Button(Pictogram.pointing("arrow-right"), click -> move.accept(this, 1));
        down.addClassName("down");
        remove = new Button(new Pictogram("x"), click -> removed.accept(this));
        number.addClassName("step-number");
        var fields = new Div(minutes, excursion);
        fields.addClassName("step-fields");
        var buttons = new Div(up, down, remove);
        buttons.addClassName("step-buttons");
        add(number, fields, buttons);
        addClassName("step");
    }

    void show(Part part) {
        id = part.id();
        minutes.setValue(part.minutes());
        excursion.setValue(part.excursion());
    }

    void number(int position, int of) {
        number.setText(String.valueOf(position));
        up.setEnabled(position > 1);
        down.setEnabled(position < of);
        remove.setEnabled(of > 1);
        up.setAriaLabel(texts.get("workshop.settings.partUp", "number", position));
        down.setAriaLabel(texts.get("workshop.settings.partDown", "number", position));
        remove.setAriaLabel(texts.get("workshop.settings.partRemove", "number", position));
    }

    boolean isComplete() {
        var typed = minutes.getValue();
        minutes.setInvalid(typed == null || typed < STEP || typed > LONGEST || typed % STEP != 0);
        return !minutes.isInvalid();
    }

    /** Only when complete. */
    Part part() {
        return new Part(id, excursion.getValue(), minutes.getValue());
    }

    /** One line for {@link #fill}. */
    String written() {
        return id.value() + " "
                + minutes.getOptionalValue().map(String::valueOf).orElse("") + " " + excursion.getValue();
    }

    void fill(String written) {
        var parts = written.split(" ", -1);
        id = new PartId(UUID.fromString(parts[0]));
        minutes.setValue(parts[1].isEmpty() ? null : Integer.valueOf(parts[1]));
        excursion.setValue(Boolean.valueOf(parts[2]));
    }
}
