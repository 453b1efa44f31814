package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Somebody in a list to choose from: the name, and below it what tells apart who has the same one. */
public class PersonLine extends Div {

    public PersonLine(String name, String... facts) {
        var first = new Span(name);
        first.addClassName("found-name");
        var below = new Span(String.join(" · ", facts));
        below.addClassName("quiet-text");
        add(first, below);
        addClassName("found-person");
    }
}
