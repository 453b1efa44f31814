package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.html.Div;
import nl.wegwijs.shared.i18n.Texts;

/** Somebody to call, for whoever does not manage alone. */
public class HelpLine extends Div {

    public HelpLine(String phone, Texts texts) {
        addClassName("help-line");
        add(Fact.phone(phone, texts.get("facts.help")));
    }
}
