package nl.wegwijs.workshop.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Fact;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.mine.MyDuty;
import nl.wegwijs.workshop.mine.MySeries;
import nl.wegwijs.workshop.mine.MyWorkshopOverview;
import nl.wegwijs.workshop.mine.MyWorkshopOverview.Own;
import nl.wegwijs.workshop.mine.Standing;
import org.jspecify.annotations.Nullable;

/** Draws in one language what there is for the newcomer: what waits for an answer, the duty, the choice. */
final class OverviewFacts {

    private final Texts texts;
    private final Clock clock;
    private final GroupWords words;

    OverviewFacts(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        this.words = new GroupWords(texts);
    }

    Component all(MyWorkshopOverview overview) {
        var all = new Div();
        overview.toAnswer().forEach(series -> all.add(question(series)));
        if (overview.duty() != null) {
            all.add(duty(overview.duty()));
        }
        if (!overview.own().isEmpty()) {
            all.add(own(overview));
        }
        all.add(choice(overview));
        return all;
    }

    private Component question(MySeries series) {
        var said = new Div(Fact.local(series.workshop().title(), texts), new Span(question(series.standing())));
        said.addClassName("lines");
        var link = new Anchor(WorkshopPages.one(series.id()));
        link.add(new Pictogram("bell"), said, Pictogram.pointing("chevron-right"));
        link.addClassNames("card", "attention", "question");
        return link;
    }

    private String question(Standing standing) {
        return standing instanceof Standing.Offered(var until)
                ? texts.get("workshop.myList.kept", "date", texts.date(until), "time", texts.time(until))
                : texts.get("workshop.myList.invited");
    }

    private Component duty(MyDuty duty) {
        var section = new Section(new H2(texts.get("workshop.myDuty.title")), new DutyCard(duty, texts, clock));
        if (duty.next() instanceof MyDuty.Step.Choose(var choices)) {
            section.add(new Choices(choices, texts));
        }
        return section;
    }

    private Component own(MyWorkshopOverview overview) {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "appointment-list");
        overview.own().forEach(own -> list.add(new ListItem(GroupLink.named(own.series(), when(own), texts))));
        return new Section(new H2(texts.get("workshop.myList.own")), list);
    }

    private @Nullable String when(Own own) {
        if (own.next() != null) {
            return texts.get(
                    "workshop.myList.next",
                    "date",
                    texts.date(own.next().start()),
                    "time",
                    texts.time(own.next().start()));
        }
        return own.series().open() ? words.start(own.series()) : null;
    }

    private Component choice(MyWorkshopOverview overview) {
        var section = new Section(new H2(texts.get("workshop.myList.choose")));
        if (overview.choices().isEmpty()) {
            section.add(new Paragraph(texts.get("workshop.myList.nothing")));
        } else {
            section.add(new Paragraph(texts.get("workshop.myList.free")), new Choices(overview.choices(), texts));
        }
        return section;
    }
}
