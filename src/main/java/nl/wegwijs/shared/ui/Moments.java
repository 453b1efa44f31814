package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.wegwijs.shared.i18n.Texts;

/** Says when something is, as newcomers read it: with the part of the day, and whether that is today or tomorrow. */
public final class Moments {

    private final Texts texts;
    private final Instant now;

    public Moments(Texts texts, Clock clock) {
        this.texts = texts;
        this.now = clock.instant();
    }

    /** From when till when, and how long that is. */
    public Fact fact(Instant start, Instant end) {
        var time = new Span(time(start));
        time.addClassName("big");
        return new Fact("calendar-days", texts.get("facts.when"), new Span(day(start)), time)
                .more(new Span(texts.get(
                        "facts.untilAndLong",
                        "time",
                        texts.time(end),
                        "duration",
                        texts.duration(Duration.between(start, end)))));
    }

    /** A day in words, and whether that is today or tomorrow. */
    public String day(LocalDate day) {
        var today = LocalDate.ofInstant(now, Texts.OFFICE);
        if (day.equals(today)) {
            return texts.get("facts.today", "date", texts.date(day));
        }
        return day.equals(today.plusDays(1)) ? texts.get("facts.tomorrow", "date", texts.date(day)) : texts.date(day);
    }

    public String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, Texts.OFFICE));
    }

    public String time(Instant start) {
        var time = start.atZone(Texts.OFFICE).toLocalTime();
        return texts.get("facts.timeAndPart", "time", texts.time(time), "part", texts.partOfDay(time));
    }
}
