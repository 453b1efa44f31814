package nl.wegwijs.person.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import nl.wegwijs.person.FoundPerson;
import nl.wegwijs.person.PersonFile;
import nl.wegwijs.shared.i18n.Texts;

/** People who may be the one being entered. They open in a tab of their own, so nothing typed is lost. */
class LikelyDoubles extends Composite<Div> {

    private final Texts texts = Texts.current();

    private final Consumer<List<FoundPerson>> saveAnyway;

    /** @param saveAnyway told when none of those who are shown is the one being entered */
    LikelyDoubles(Consumer<List<FoundPerson>> saveAnyway) {
        this.saveAnyway = saveAnyway;
        getContent().getElement().setAttribute("role", "status");
    }

    void show(List<FoundPerson> people) {
        getContent().removeAll();
        getContent().setClassName("card", !people.isEmpty());
        getContent().setClassName("warn-card", !people.isEmpty());
        if (!people.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("plain-list");
            people.forEach(person -> list.add(item(person)));
            getContent().add(new H2(texts.get("person.new.doubles", "count", people.size())), list);
            getContent().add(new Button(texts.get("person.new.saveAnyway"), click -> saveAnyway.accept(people)));
        }
    }

    private ListItem item(FoundPerson person) {
        var link = new Anchor(PersonFile.path(person.id()), person.name(), AnchorTarget.BLANK);
        link.getElement().setAttribute("dir", "auto");
        var item = new ListItem(link, quiet(person.number()));
        if (person.birthDate() != null) {
            item.add(quiet(texts.dateInFigures(person.birthDate())));
        }
        if (person.phone() != null) {
            item.add(quiet(person.phone()));
        }
        if (!person.active()) {
            item.add(PersonWords.deactivated(texts));
        }
        return item;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassNames("quiet-text", "ltr");
        return span;
    }
}
