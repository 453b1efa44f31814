package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;

/** A part of a screen, with a frame of its own. */
public class Card extends Section {

    public Card(Component... parts) {
        super(parts);
        addClassName("card");
    }
}
