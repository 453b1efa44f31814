package nl.wegwijs.person.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.wegwijs.person.FoundPerson;
import nl.wegwijs.shared.i18n.Texts;

/** What staff see of a person whose file is not theirs to open. */
class PersonCard extends Composite<Div> {

    PersonCard(FoundPerson person) {
        var texts = Texts.current();
        var facts = new DescriptionList();
        facts.addClassName("pairs");
        PersonWords.pair(facts, texts.get("person.people.number"), person.number());
        PersonWords.pair(facts, texts.get("person.people.languages"), LanguageWords.of(person, texts));
        if (person.phone() != null) {
            PersonWords.pair(facts, texts.get("person.people.phone"), PersonWords.phone(person.phone()));
        }
        var limited = new Paragraph(texts.get("person.card.limited"));
        limited.addClassName("quiet-text");

        getContent().addClassName("card");
        getContent().add(new H2(PersonWords.name(person.name())), facts, limited);
    }
}
