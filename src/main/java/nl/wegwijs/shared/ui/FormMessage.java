package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.wegwijs.shared.i18n.Texts;

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

    /**
     * A colleague saved first. What is typed stays and may overwrite that; looking at what the colleague saved is
     * offered.
     */
    public void showChangedMeanwhile(KeptForm typed, Runnable showTheirs) {
        typed.goOn();
        var texts = Texts.current();
        show(texts.get("settings.form.changedMeanwhile"), new Button(texts.get("settings.form.showTheirs"), click -> {
            typed.fill(showTheirs);
            typed.forget();
            clear();
        }));
    }

    public void clear() {
        removeAll();
    }
}
