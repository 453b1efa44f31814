package nl.wegwijs.workshop.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import nl.wegwijs.planning.DayPartWords;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Fact;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.mine.MySeries;
import org.jspecify.annotations.Nullable;

/** A group in a list: one tap leads to it. */
class GroupLink extends Anchor {

    private GroupLink(MySeries series, String pictogram, Component... lines) {
        super(WorkshopPages.one(series.id()));
        addClassNames("card", "appointment-link");
        var words = new Span(lines);
        words.addClassName("lines");
        add(new Pictogram(pictogram), words, Pictogram.pointing("chevron-right"));
    }

    /** Beside others of the same workshop: the time of day tells them apart. */
    static GroupLink toChoose(MySeries series, GroupWords words) {
        var part = new Span(words.dayPart(series.dayPart()));
        part.addClassName("big");
        var link = new GroupLink(
                series,
                DayPartWords.pictogram(series.dayPart()),
                part,
                new Span(words.start(series)),
                new Span(words.sessions(series)),
                line("languages", new Span(words.language(series))),
                line("map-pin", Fact.asWritten(series.place())),
                room(series, words));
        if (series.interpreter() != null) {
            link.lines().add(new Span(words.interpreter(series.interpreter())));
        }
        return link;
    }

    /** With its workshop; the session is the one to come to next. */
    static GroupLink named(MySeries series, @Nullable String when, Texts texts) {
        var title = Fact.local(series.workshop().title(), texts);
        title.addClassName("kind");
        var link = new GroupLink(series, series.workshop().pictogram(), title);
        if (when != null) {
            link.lines().add(new Span(when));
        }
        link.lines().add(line("map-pin", Fact.asWritten(series.place())));
        StandingBadge.of(series.standing(), texts).ifPresent(link.lines()::add);
        return link;
    }

    private Span lines() {
        return (Span) getChildren().skip(1).findFirst().orElseThrow();
    }

    private static Component room(MySeries series, GroupWords words) {
        var badge = new Span(new Pictogram(series.hasPlace() ? "check" : "clock"), new Span(words.room(series)));
        badge.addClassNames("badge", series.hasPlace() ? "good" : "warn");
        return badge;
    }

    private static Component line(String pictogram, Span words) {
        var line = new Span(new Pictogram(pictogram), words);
        line.addClassName("line");
        return line;
    }
}
