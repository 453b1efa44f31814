package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.LeaveCause;
import nl.wegwijs.workshop.SeriesStatus;
import nl.wegwijs.workshop.StaffSeries;
import nl.wegwijs.workshop.StaffSession;
import org.jspecify.annotations.Nullable;

/** How staff read of series: the same words on each screen. */
record SeriesWords(Texts texts) {

    String language(StaffSeries series) {
        var language = texts.name(series.language());
        if (series.interpreter() != null) {
            return texts.get(
                    "workshop.series.withInterpreter",
                    "language",
                    language,
                    "interpreter",
                    texts.name(series.interpreter()));
        }
        return series.easy() ? texts.get("workshop.series.easy", "language", language) : language;
    }

    String when(StaffSeries series) {
        var first = texts.date(series.firstStartsAt());
        var last = texts.date(series.lastEndsAt());
        return first.equals(last) ? first : texts.get("workshop.series.period", "from", first, "until", last);
    }

    String where(String location, @Nullable String room) {
        return room == null ? location : location + " · " + room;
    }

    String when(StaffSession session) {
        return texts.date(session.start()) + ", " + texts.timeRange(session.start(), session.end());
    }

    String moment(Instant instant) {
        return texts.date(instant) + ", " + texts.time(instant);
    }

    /** Where it stands, and whether there are people enough. */
    Component badges(StaffSeries series, Instant now) {
        var badges = new Div();
        badges.addClassName("badges");
        var when = series.when(now);
        switch (when) {
            case RUNNING -> badges.add(badge(texts.name(when), "good"));
            case TO_FINISH -> badges.add(badge(texts.name(when), "warn"));
            case UPCOMING -> {
                if (series.seats().isEnough()) {
                    badges.add(badge(texts.get("workshop.series.enough"), "good"));
                } else {
                    badges.add(badge(
                            texts.get(
                                    "workshop.series.tooFew",
                                    "people",
                                    series.seats().minGroup()),
                            "warn"));
                }
            }
            case PAST ->
                badges.add(
                        series.status() == SeriesStatus.CANCELLED
                                ? badge(texts.get("workshop.series.cancelled"), "bad")
                                : badge(texts.get("workshop.series.finished"), "good"));
        }
        return badges;
    }

    Component languageBadge(StaffSeries series) {
        var badge = new Span(new Pictogram("languages"), new Span(language(series)));
        badge.addClassName("badge");
        return badge;
    }

    String left(@Nullable LeaveCause cause) {
        return switch (cause) {
            case null -> "";
            case SELF -> texts.get("workshop.left.self");
            case OFFER_DECLINED -> texts.get("workshop.left.offerDeclined");
            case OFFER_EXPIRED -> texts.get("workshop.left.offerExpired");
            case NO_PLACE -> texts.get("workshop.left.noPlace");
            case STAFF -> texts.get("workshop.left.staff");
            case MOVED -> texts.get("workshop.left.moved");
            case SERIES_CANCELLED -> texts.get("workshop.left.seriesCancelled");
        };
    }

    /** What somebody said, between quotation marks; nothing when it is blank. */
    String quoted(@Nullable String words) {
        return words == null || words.isBlank() ? "" : texts.get("workshop.series.quoted", "words", words);
    }

    /** Times at which somebody is busy. */
    String moments(Iterable<Instant> instants) {
        var words = new ArrayList<String>();
        instants.forEach(instant -> words.add(moment(instant)));
        return texts.list(words);
    }

    private static Span badge(String words, String kind) {
        var badge = new Span(words);
        badge.addClassNames("badge", kind);
        return badge;
    }
}
