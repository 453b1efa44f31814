package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A part of a form with rows whose order matters: each can go up, down or away, but for the last one. */
public class OrderedRows<R extends OrderedRow> extends Composite<Div> {

    private final Function<OrderedRows<R>, R> newRow;
    private final OrderedList list = new OrderedList();
    private final List<R> rows = new ArrayList<>();
    private Runnable changed = () -> {};

    public OrderedRows(String title, String add, Function<OrderedRows<R>, R> newRow) {
        this.newRow = newRow;
        list.addClassNames("plain-list", "steps");
        getContent().add(new H3(title), list, new Button(add, new Pictogram("plus"), click -> add().focus()));
        getContent().addClassName("steps-editor");
    }

    /** Keeps the rows as a part of a form, a line each, also those that are not complete yet. */
    public void keepIn(KeptForm kept, String part) {
        kept.part(part, () -> rows.stream().map(OrderedRow::written).collect(Collectors.joining("\n")), this::fill);
        changed = kept::changed;
    }

    /** An empty row at the end. */
    public R add() {
        var row = newRow.apply(this);
        rows.add(row);
        list.add(row);
        renumber();
        return row;
    }

    public void clear() {
        rows.clear();
        list.removeAll();
        renumber();
    }

    public List<R> rows() {
        return List.copyOf(rows);
    }

    /** Marks what is missing or wrong in every row. */
    public boolean isComplete() {
        return rows.stream().map(OrderedRow::isComplete).reduce(true, Boolean::logicalAnd);
    }

    private void renumber() {
        for (var position = 0; position < rows.size(); position++) {
            rows.get(position).number(position + 1, rows.size());
        }
        changed();
    }

    private void fill(String written) {
        clear();
        written.lines().forEach(line -> add().fill(line));
    }

    void move(OrderedRow row, int by) {
        var from = rows.indexOf(row);
        var to = from + by;
        if (to >= 0 && to < rows.size()) {
            rows.add(to, rows.remove(from));
            list.remove(row);
            list.addComponentAtIndex(to, row);
            renumber();
        }
    }

    void remove(OrderedRow row) {
        rows.remove(row);
        list.remove(row);
        renumber();
    }

    void changed() {
        changed.run();
    }
}
