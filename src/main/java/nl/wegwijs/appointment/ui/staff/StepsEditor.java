package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wegwijs.appointment.AppointmentCatalogue.Kind;
import nl.wegwijs.appointment.SettlementStep;
import nl.wegwijs.planning.Place;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Pictogram;

/** The steps of a template in order; each can go up, down or away. */
class StepsEditor extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final List<Kind> kinds;
    private final List<Place> places;
    private final OrderedList list = new OrderedList();
    private Runnable changed = () -> {};

    StepsEditor(List<Kind> kinds, List<Place> places) {
        this.kinds = kinds;
        this.places = places;
        list.addClassNames("plain-list", "steps");
        var add = new Button(texts.get("settlement.steps.add"), new Pictogram("plus"), click -> addStep());
        getContent().add(new H3(texts.get("settlement.steps.title")), list, add);
        getContent().addClassName("steps-editor");
    }

    /** Keeps the steps as a part of a form, a line each, also those that are not complete yet. */
    void keepIn(KeptForm kept) {
        kept.part("steps", () -> rows().stream().map(StepRow::written).collect(Collectors.joining("\n")), this::fill);
        changed = kept::changed;
    }

    private void fill(String written) {
        list.removeAll();
        written.lines().forEach(line -> {
            var row = newRow();
            row.fill(line);
            list.add(row);
        });
        renumber();
    }

    void show(List<SettlementStep> steps) {
        list.removeAll();
        for (var step : steps) {
            var row = newRow();
            row.show(step);
            list.add(row);
        }
        renumber();
    }

    void addStep() {
        var row = newRow();
        list.add(row);
        renumber();
        row.focus();
    }

    /** Marks what is missing or wrong. */
    boolean isComplete() {
        return rows().stream().map(StepRow::isComplete).reduce(true, Boolean::logicalAnd);
    }

    List<SettlementStep> steps() {
        return rows().stream().map(StepRow::step).toList();
    }

    private StepRow newRow() {
        return new StepRow(kinds, places, this::move, this::remove, () -> changed.run());
    }

    private void move(StepRow row, int by) {
        var position = list.indexOf(row) + by;
        if (position >= 0 && position < list.getComponentCount()) {
            list.remove(row);
            list.addComponentAtIndex(position, row);
            renumber();
        }
    }

    private void remove(StepRow row) {
        list.remove(row);
        renumber();
    }

    private void renumber() {
        var rows = rows();
        for (var position = 0; position < rows.size(); position++) {
            rows.get(position).number(position + 1, rows.size());
        }
        changed.run();
    }

    private List<StepRow> rows() {
        return list.getChildren().map(StepRow.class::cast).toList();
    }
}
