package nl.wegwijs.workshop.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Fact;
import nl.wegwijs.shared.ui.LocalParagraph;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.WorkshopId;
import nl.wegwijs.workshop.mine.Missing;
import nl.wegwijs.workshop.mine.MyWishes;
import nl.wegwijs.workshop.mine.WishResult;

/** Workshops that are not given in the newcomer's language, each with a way to ask for it. */
class MissingWorkshops extends Composite<Section> {

    private final Texts texts = Texts.current();
    private final MyWishes wishes;
    private final Runnable afterwards;

    /** @param afterwards shows the screen again, as it then is */
    MissingWorkshops(List<Missing> missing, MyWishes wishes, Runnable afterwards) {
        this.wishes = wishes;
        this.afterwards = afterwards;
        getContent().add(new H2(texts.get("workshop.myWish.title")), new Paragraph(texts.get("workshop.myWish.means")));
        missing.forEach(one -> getContent().add(card(one)));
    }

    private Component card(Missing missing) {
        var workshop = missing.workshop();
        var title = new H3(new Pictogram(workshop.pictogram()));
        title.add(Fact.local(workshop.title(), texts));
        title.addClassName("with-pictogram");
        var card = new Div(title);
        card.addClassName("card");
        if (workshop.description() != null) {
            card.add(new LocalParagraph(workshop.description(), texts));
        }
        if (missing.wished()) {
            card.add(new Paragraph(texts.get("workshop.myWish.noted")));
            card.add(button("undo-2", texts.get("workshop.myWish.takeBack"), () -> takeBack(workshop.id())));
        } else {
            card.add(button("plus", texts.get("workshop.myWish.wish"), () -> wish(workshop.id())));
        }
        return card;
    }

    private void wish(WorkshopId workshop) {
        switch (wishes.wish(workshop)) {
            case WishResult.Noted _ -> Notice.done(texts.get("workshop.myWish.thanks"));
            case WishResult.NotOffered _ -> Notice.refused(texts.get("workshop.myWish.notOffered"));
        }
    }

    private void takeBack(WorkshopId workshop) {
        wishes.takeBack(workshop);
        Notice.done(texts.get("workshop.myWish.takenBack"));
    }

    private Button button(String pictogram, String words, Runnable action) {
        var button = new Button(words, new Pictogram(pictogram), click -> {
            action.run();
            afterwards.run();
        });
        button.setDisableOnClick(true);
        return button;
    }
}
