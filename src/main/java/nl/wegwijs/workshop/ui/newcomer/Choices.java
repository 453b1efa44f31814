package nl.wegwijs.workshop.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Fact;
import nl.wegwijs.shared.ui.LocalParagraph;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.mine.Choice;
import nl.wegwijs.workshop.mine.Choice.Tongue;

/** Workshops to choose from, by language; the groups of a workshop side by side. */
class Choices extends Composite<Div> {

    private final Texts texts;
    private final GroupWords words;

    Choices(List<Choice> choices, Texts texts) {
        this.texts = texts;
        this.words = new GroupWords(texts);
        for (var tongue : Tongue.values()) {
            var inTongue =
                    choices.stream().filter(choice -> choice.tongue() == tongue).toList();
            if (!inTongue.isEmpty()) {
                getContent().add(new H3(name(tongue)));
                inTongue.forEach(choice -> getContent().add(workshop(choice)));
            }
        }
    }

    private Component workshop(Choice choice) {
        var title = new H4(new Pictogram(choice.workshop().pictogram()));
        title.add(Fact.local(choice.workshop().title(), texts));
        title.addClassName("with-pictogram");
        var groups = new UnorderedList();
        groups.addClassNames("plain-list", "groups");
        choice.groups().forEach(series -> groups.add(new ListItem(GroupLink.toChoose(series, words))));
        var workshop = new Div(title);
        workshop.addClassName("workshop");
        if (choice.workshop().description() != null) {
            workshop.add(new LocalParagraph(choice.workshop().description(), texts));
        }
        workshop.add(groups);
        return workshop;
    }

    private String name(Tongue tongue) {
        return switch (tongue) {
            case OWN -> texts.get("workshop.myChoices.own");
            case DUTCH -> texts.get("workshop.myChoices.dutch");
            case INTERPRETED -> texts.get("workshop.myChoices.interpreted");
        };
    }
}
