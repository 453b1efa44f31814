package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.component.html.Div;
import nl.wegwijs.shared.i18n.Texts;

/** Somebody to call, for whoever does not manage alone. */
class HelpLine extends Div {

    HelpLine(String phone, Texts texts) {
        addClassName("help-line");
        add(Fact.phone(phone, texts.get("appointment.detail.help")));
    }
}
