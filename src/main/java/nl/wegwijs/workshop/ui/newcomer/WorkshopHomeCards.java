package nl.wegwijs.workshop.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Fact;
import nl.wegwijs.shared.ui.HomeCards;
import nl.wegwijs.shared.ui.Moments;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.mine.MyWorkshopDates;
import nl.wegwijs.workshop.mine.MyWorkshopNews;
import org.jspecify.annotations.Nullable;

/** What workshops bring to the newcomer's first screen. */
@org.springframework.stereotype.Component
class WorkshopHomeCards implements HomeCards {

    private static final int SECOND = 20;

    private final MyWorkshopDates dates;
    private final Clock clock;

    WorkshopHomeCards(MyWorkshopDates dates, Clock clock) {
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public Cards cards() {
        var texts = Texts.current();
        var news = dates.news(texts.language());
        return new Cards(
                news.toAnswer().stream()
                        .map(question -> change(question, texts))
                        .toList(),
                next(news.next(), texts),
                List.of(tile(news, texts)));
    }

    private static Tile tile(MyWorkshopNews news, Texts texts) {
        var words = !news.toAnswer().isEmpty()
                ? texts.get("workshop.home.toAnswer", "count", news.toAnswer().size())
                : news.own() > 0 ? texts.get("workshop.home.own", "count", news.own()) : "";
        return new Tile(SECOND, "graduation-cap", texts.get("workshop.menu"), WorkshopPages.LIST, words);
    }

    private static Change change(MyWorkshopNews.Question question, Texts texts) {
        var title = question.title().text();
        var words = switch (question) {
            case MyWorkshopNews.Question.PlaceKept kept ->
                texts.get(
                        "workshop.home.kept",
                        "title",
                        title,
                        "date",
                        texts.date(kept.until()),
                        "time",
                        texts.time(kept.until()));
            case MyWorkshopNews.Question.Invited _ -> texts.get("workshop.home.invited", "title", title);
        };
        return new Change(words, WorkshopPages.one(question.series()));
    }

    private @Nullable Next next(MyWorkshopNews.@Nullable Next next, Texts own) {
        if (next == null) {
            return null;
        }
        return new Next(next.start(), WorkshopPages.one(next.series()), texts -> {
            var again = texts.language() == own.language()
                    ? next
                    : dates.news(texts.language()).next();
            return card(again == null ? next : again, texts);
        });
    }

    private Component card(MyWorkshopNews.Next next, Texts texts) {
        var heading = new H3(new Pictogram(next.pictogram()));
        heading.add(Fact.local(next.title(), texts));
        heading.addClassName("with-pictogram");
        var mark = new Span(texts.get("workshop.date.kind"));
        mark.addClassNames("badge", "quiet");
        var card = new Div(
                heading,
                mark,
                new Moments(texts, clock).fact(next.start(), next.end()),
                new Fact("map-pin", texts.get("facts.where"), Fact.asWritten(next.place()))
                        .more(Fact.asWritten(next.addressLine())));
        if (next.absent()) {
            var absent = new Span(new Pictogram("x"), new Span(texts.get("workshop.date.absent")));
            absent.addClassNames("badge", "warn");
            card.add(absent);
        }
        card.addClassNames("card", "next");
        return card;
    }
}
