package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.Part;

/** The parts of a workshop in order; each can go up, down or away. */
class PartsEditor extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final OrderedList list = new OrderedList();
    private Runnable changed = () -> {};

    PartsEditor() {
        list.addClassNames("plain-list", "steps");
        var add = new Button(texts.get("workshop.settings.addPart"), new Pictogram("plus"), click -> addPart());
        getContent().add(new H3(texts.get("workshop.settings.parts")), list, add);
        getContent().addClassName("steps-editor");
    }

    void keepIn(KeptForm kept) {
        kept.part("parts", () -> rows().stream().map(PartRow::written).collect(Collectors.joining("\n")), this::fill);
        changed = kept::changed;
    }

    void show(List<Part> parts) {
        list.removeAll();
        parts.forEach(part -> newRow().show(part));
        renumber();
    }

    void addPart() {
        newRow();
        renumber();
    }

    /** Marks what is missing or wrong. */
    boolean isComplete() {
        return rows().stream().map(PartRow::isComplete).reduce(true, Boolean::logicalAnd);
    }

    /** Only when complete. */
    List<Part> parts() {
        return rows().stream().map(PartRow::part).toList();
    }

    int size() {
        return rows().size();
    }

    private void fill(String written) {
        list.removeAll();
        written.lines().forEach(line -> newRow().fill(line));
        renumber();
    }

    private PartRow newRow() {
        var row = new PartRow(this::move, this::remove, () -> changed.run());
        list.add(row);
        return row;
    }

    private void move(PartRow row, int by) {
        var position = list.indexOf(row) + by;
        if (position >= 0 && position < list.getComponentCount()) {
            list.remove(row);
            list.addComponentAtIndex(position, row);
            renumber();
        }
    }

    private void remove(PartRow row) {
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

    private List<PartRow> rows() {
        return list.getChildren().map(PartRow.class::cast).toList();
    }
}
