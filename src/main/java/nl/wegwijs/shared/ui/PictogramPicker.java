package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** Chooses a pictogram from the set by looking, or by typing a part of its name. */
public class PictogramPicker extends ComboBox<String> {

    public PictogramPicker(String label) {
        super(label);
        setItems(Pictogram.names());
        setRenderer(new ComponentRenderer<>(name -> {
            var row = new Span(new Pictogram(name), new Span(name));
            row.addClassName("pictogram-choice");
            return row;
        }));
        addValueChangeListener(change -> showChosen(change.getValue()));
    }

    private void showChosen(String name) {
        setPrefixComponent(name == null ? null : new Pictogram(name));
    }
}
