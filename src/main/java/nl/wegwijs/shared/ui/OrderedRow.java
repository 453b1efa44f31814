package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.wegwijs.shared.i18n.Texts;

/** One of {@link OrderedRows}: its number, its fields, and buttons to move or remove it. */
public abstract class OrderedRow extends ListItem {

    private final OrderedRows<?> rows;
    private final Span number = new Span();
    private final Button up = new Button(Pictogram.pointing("arrow-left"), click -> move(-1));
    private final Button down = new Button(Pictogram.pointing("arrow-right"), click -> move(1));
    private final Button remove = new Button(new Pictogram("x"), click -> remove());

    protected OrderedRow(OrderedRows<?> rows) {
        this.rows = rows;
        number.addClassName("step-number");
        up.addClassName("up");
        down.addClassName("down");
        addClassName("step");
    }

    /** To be called once, with everything that can be filled in. */
    protected final void addFields(Component... fields) {
        var group = new Div(fields);
        group.addClassName("step-fields");
        var buttons = new Div(up, down, remove);
        buttons.addClassName("step-buttons");
        add(number, group, buttons);
    }

    /** To be called when something was typed. */
    protected final void changed() {
        rows.changed();
    }

    /** Puts the cursor into the first field. */
    protected abstract void focus();

    /** What is filled in so far, in one line that {@link #fill} reads. */
    protected abstract String written();

    protected abstract void fill(String written);

    /** Whether everything needed is filled in; marks what is missing or wrong. */
    protected abstract boolean isComplete();

    final void number(int position, int of) {
        var texts = Texts.current();
        number.setText(String.valueOf(position));
        up.setEnabled(position > 1);
        down.setEnabled(position < of);
        remove.setEnabled(of > 1);
        up.setAriaLabel(texts.get("settings.rows.up", "number", position));
        down.setAriaLabel(texts.get("settings.rows.down", "number", position));
        remove.setAriaLabel(texts.get("settings.rows.remove", "number", position));
    }

    private void move(int by) {
        rows.move(this, by);
    }

    private void remove() {
        rows.remove(this);
    }
}
