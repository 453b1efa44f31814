package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import nl.wegwijs.appointment.MoveWish;
import nl.wegwijs.appointment.MyAppointment.Asked;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;

/** The newcomer asks for another time: when it would suit, why, and the two answers. */
class MoveRequestPanel extends Composite<Div> {

    private final Texts texts = Texts.current();

    MoveRequestPanel(Asked asked, Consumer<MoveWish> accept, Runnable decline) {
        var wishes = new UnorderedList();
        wishes.addClassName("free-times");
        asked.wishes()
                .forEach(wish -> wishes.add(new ListItem(new Button(
                        texts.get("agenda.asked.wish", "day", texts.date(wish.day()), "part", texts.name(wish.part())),
                        new Pictogram("calendar-clock"),
                        click -> accept.accept(wish)))));

        getContent()
                .add(
                        new H3(texts.get("agenda.asked.title")),
                        new Paragraph(texts.get(
                                "agenda.asked.since", "date", texts.date(asked.at()), "time", texts.time(asked.at()))));
        if (asked.reason() != null) {
            var reason = new Paragraph(asked.reason());
            reason.addClassName("own-words");
            getContent().add(reason);
        }
        getContent()
                .add(
                        new Paragraph(texts.get("agenda.asked.choose")),
                        wishes,
                        new Button(texts.get("agenda.asked.decline"), new Pictogram("x"), click -> decline.run()));
        getContent().addClassName("panel");
    }
}
