package nl.wegwijs.workshop.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Fact;
import nl.wegwijs.shared.ui.LocalParagraph;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.shared.ui.PlaceFact;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.SeriesStatus;
import nl.wegwijs.workshop.mine.MyPlace;
import nl.wegwijs.workshop.mine.MySeries;
import nl.wegwijs.workshop.mine.MySeriesDetail;

/** Draws the facts of a group in one language. */
final class SeriesFacts {

    private final Texts texts;
    private final Clock clock;
    private final GroupWords words;

    SeriesFacts(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        this.words = new GroupWords(texts);
    }

    Component all(MySeriesDetail detail) {
        var series = detail.series();
        var heading = new H1(new Pictogram(series.workshop().pictogram()));
        heading.add(Fact.local(series.workshop().title(), texts));
        heading.addClassName("with-pictogram");
        var facts = new Div(heading, badges(detail));
        if (series.workshop().description() != null) {
            facts.add(new LocalParagraph(series.workshop().description(), texts));
        }
        var card = new Div(new SessionList(detail, texts, clock));
        card.addClassName("card");
        detail.nearest(clock.instant()).ifPresent(session -> card.add(where(session.where())));
        card.add(bring(series), language(series));
        if (!detail.trainers().isEmpty()) {
            card.add(trainers(detail));
        }
        if (series.open()) {
            card.add(new Fact("users", texts.get("workshop.myGroup.room"), new Span(words.room(series))));
        }
        facts.add(card);
        return facts;
    }

    private Component badges(MySeriesDetail detail) {
        var regime = new Span(regime(detail.series().workshop().regime()));
        regime.addClassNames("badge", "quiet");
        var badges = new Div(regime);
        badges.addClassName("badges");
        StandingBadge.of(detail.series().standing(), texts).ifPresent(badges::add);
        if (detail.status() == SeriesStatus.CANCELLED) {
            var cancelled = new Span(new Pictogram("calendar-x"), new Span(texts.get("workshop.myGroup.cancelled")));
            cancelled.addClassNames("badge", "bad");
            badges.add(cancelled);
        }
        return badges;
    }

    private String regime(Regime regime) {
        return switch (regime) {
            case DUTY -> texts.get("workshop.myGroup.duty");
            case OFFER -> texts.get("workshop.myGroup.offer");
        };
    }

    private Fact where(MyPlace where) {
        return new PlaceFact(where.name(), where.addressLine(), texts)
                .inside(where.floor(), where.room())
                .route(where.directions(), where.mapLink());
    }

    private Fact bring(MySeries series) {
        var bring = series.workshop().bring();
        return new Fact(
                "briefcase",
                texts.get("facts.bring"),
                bring == null ? new Span(texts.get("facts.bringNothing")) : Fact.local(bring, texts));
    }

    private Fact language(MySeries series) {
        var fact = new Fact("languages", texts.get("workshop.myGroup.inLanguage"), new Span(words.language(series)));
        return series.interpreter() == null ? fact : fact.more(new Span(words.interpreter(series.interpreter())));
    }

    private Fact trainers(MySeriesDetail detail) {
        var names = detail.trainers().stream().map(Fact::asWritten).toArray(Component[]::new);
        return new Fact("contact", texts.get("workshop.myGroup.trainers"), names);
    }
}
