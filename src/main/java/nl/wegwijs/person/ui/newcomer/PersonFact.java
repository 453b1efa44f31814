package nl.wegwijs.person.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.wegwijs.shared.ui.Pictogram;

/** One fact: a pictogram, what it is, what it says. */
class PersonFact extends Div {

    PersonFact(String pictogram, String what, Component value) {
        var name = new Span(what);
        name.addClassName("fact-name");
        value.addClassName("fact-value");
        var words = new Div(name, value);
        addClassName("fact");
        add(new Pictogram(pictogram), words);
    }

    /** As someone wrote it, in any script. */
    static Span written(String text) {
        var span = new Span(text);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    /** Figures read left to right in every language. */
    static Span figures(String text) {
        var span = new Span(text);
        span.addClassName("ltr");
        return span;
    }

    static Anchor phone(String phone) {
        var link = new Anchor("tel:" + phone.replaceAll("[^+\\d]", ""), phone);
        link.addClassName("ltr");
        return link;
    }
}
