package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.workshop.DemandLine;
import nl.wegwijs.workshop.DemandPeople;

/** The people behind a number, and the way to plan a series for them. */
class DemandPanel extends Composite<Div> {

    private final Texts texts = Texts.current();

    DemandPanel(DemandLine line, String workshop, DemandPeople people) {
        var sentence = texts.get(
                "workshop.demand.sentence",
                "people",
                line.people(),
                "workshop",
                workshop,
                "language",
                texts.name(line.language()));
        var group = line.missing() == 0
                ? texts.get("workshop.demand.enoughExplained", "least", line.minGroup())
                : texts.get("workshop.demand.missingExplained", "least", line.minGroup(), "missing", line.missing());
        getContent()
                .add(
                        new H2(sentence),
                        new Paragraph(group),
                        PlanPages.plan(texts.get("workshop.demand.plan"), line.workshop(), line.language(), null));
        getContent().addClassNames("card", "demand-people");
        if (!people.known().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("plain-list");
            people.known().forEach(person -> list.add(item(person)));
            getContent().add(list);
        }
        if (people.others() > 0) {
            var others = new Paragraph(
                    people.known().isEmpty()
                            ? texts.get("workshop.demand.noNames")
                            : texts.get("workshop.demand.others", "people", people.others()));
            others.addClassName("quiet-text");
            getContent().add(others);
        }
    }

    private ListItem item(DemandPeople.Person person) {
        var name = new Span(person.name());
        name.addClassName("pick-name");
        var why = new Span(texts.get(
                "workshop.demand.since", "reason", texts.name(person.reason()), "date", texts.date(person.since())));
        why.addClassName("quiet-text");
        return new ListItem(name, why);
    }
}
