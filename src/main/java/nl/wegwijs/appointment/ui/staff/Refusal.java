package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Where a form says why something could not be done, and stays saying it until it is done or tried again. */
class Refusal extends Div {

    Refusal() {
        addClassName("refusal");
        getElement().setAttribute("role", "alert");
    }

    void say(String why) {
        removeAll();
        add(new Paragraph(why));
    }

    void clear() {
        removeAll();
    }
}
