package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.workshop.Seats;

/** How full a series is: a bar for the eye, and the same in words. */
class SeatsBar extends Composite<Div> {

    SeatsBar(Texts texts, Seats seats) {
        var bar =
                new Div(part("taken", seats.enrolled()), part("offered", seats.offered()), part("free", seats.free()));
        bar.addClassName("seats-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(texts.get(
                "workshop.series.seats",
                "enrolled",
                seats.enrolled(),
                "capacity",
                seats.capacity(),
                "offered",
                seats.offered(),
                "waiting",
                seats.waiting()));
        words.addClassName("seats-words");
        getContent().addClassName("seats");
        getContent().add(bar, words);
    }

    private static Div part(String kind, int seats) {
        var part = new Div();
        part.addClassName(kind);
        part.getStyle().set("flex-grow", String.valueOf(seats));
        return part;
    }
}
