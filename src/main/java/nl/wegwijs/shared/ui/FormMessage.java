package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says inside a form why it was not saved, and stays until it is. Screen readers are told at once. */
public class FormMessage extends Div {

    public FormMessage() {
        addClassName("form-message");
        getElement().setAttribute("role", "alert");
    }

    /** Replaces what it said; the actions are ways out. */
    public void show(String text, Component... actions) {
        removeAll();
        add(new Paragraph(text));
        add(actions);
    }

    public void clear() {
        removeAll();
    }
}
