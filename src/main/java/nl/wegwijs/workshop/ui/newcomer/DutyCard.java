package nl.wegwijs.workshop.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Fact;
import nl.wegwijs.shared.ui.Moments;
import nl.wegwijs.workshop.mine.MyDuty;
import nl.wegwijs.workshop.mine.MyDuty.Step;
import nl.wegwijs.workshop.mine.MySeries;
import nl.wegwijs.workshop.mine.Standing;

/** The duty: until when, what is done, what is next. */
class DutyCard extends Composite<Div> {

    private final Texts texts;
    private final Clock clock;

    DutyCard(MyDuty duty, Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        getContent().addClassNames("card", "duty");
        getContent()
                .add(
                        new Paragraph(texts.get("workshop.myDuty.must")),
                        term(duty),
                        done(duty),
                        signed(duty),
                        next(duty.next()));
    }

    private Component term(MyDuty duty) {
        return new Fact(
                        "calendar-clock",
                        texts.get("workshop.myDuty.term"),
                        new Span(texts.get("workshop.myDuty.until", "date", texts.dateWithYear(duty.until()))))
                .more(new Span(texts.get("workshop.myDuty.from", "date", texts.dateWithYear(duty.from()))));
    }

    private Component done(MyDuty duty) {
        var name = texts.get("workshop.myDuty.done");
        if (duty.finishedOn() == null) {
            return new Fact(
                    "clipboard-list",
                    name,
                    new Span(texts.get("workshop.myDuty.attended", "count", duty.attended(), "needed", duty.needed())));
        }
        var finished = texts.get("workshop.myDuty.finished", "date", texts.dateWithYear(duty.finishedOn()));
        return new Fact("clipboard-list", name, new Span(finished))
                .more(link(WorkshopPages.EARLIER, texts.get("workshop.myHistory.certificates")));
    }

    private Component signed(MyDuty duty) {
        var words = duty.signedOn() != null
                ? texts.get("workshop.myDuty.signedOn", "date", texts.dateWithYear(duty.signedOn()))
                : texts.get("workshop.myDuty.notSigned");
        return new Fact("signature", texts.get("workshop.myDuty.signed"), new Span(words));
    }

    private Component next(Step step) {
        var fact = new Fact("route", texts.get("workshop.myDuty.next"), new Span(words(step)));
        switch (step) {
            case Step.Come come -> fact.more(open(come.series()));
            case Step.Answer(var series) -> fact.more(open(series));
            default -> {
                // Nothing to open: the groups to choose from stand below.
            }
        }
        return fact;
    }

    private String words(Step step) {
        return switch (step) {
            case Step.Come come -> {
                var start = come.session().start();
                yield texts.get(
                        "workshop.myDuty.come",
                        "date",
                        texts.date(start),
                        "time",
                        new Moments(texts, clock).time(start));
            }
            case Step.AwaitResult _ -> texts.get("workshop.myDuty.awaitResult");
            case Step.Answer(var series) ->
                series.standing() instanceof Standing.Waiting(var position)
                        ? texts.get("workshop.myDuty.waiting", "position", position)
                        : texts.get("workshop.myDuty.answer");
            case Step.Choose _ -> texts.get("workshop.myDuty.choose");
            case Step.AwaitGroup _ -> texts.get("workshop.myDuty.awaitGroup");
            case Step.Sign _ -> texts.get("workshop.myDuty.sign");
            case Step.Done _ -> texts.get("workshop.myDuty.allDone");
        };
    }

    private Component open(MySeries series) {
        return link(WorkshopPages.one(series.id()), texts.get("workshop.myList.open"));
    }

    private static Component link(String path, String words) {
        var link = new Anchor(path, words);
        link.addClassName("button");
        return link;
    }
}
