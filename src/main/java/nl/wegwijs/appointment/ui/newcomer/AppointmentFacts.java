package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.wegwijs.appointment.MyAppointment;
import nl.wegwijs.appointment.MyAppointment.ForWhom;
import nl.wegwijs.planning.agenda.MyDate;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;
import org.jspecify.annotations.Nullable;

/** Draws the facts of an appointment in one language. */
final class AppointmentFacts {

    private final Texts texts;
    private final Instant now;

    AppointmentFacts(Texts texts, Clock clock) {
        this.texts = texts;
        this.now = clock.instant();
    }

    /** All there is to know, with the heading of the screen. */
    Component all(MyAppointment appointment) {
        var heading = heading(new H1(), appointment.pictogram(), appointment.kind());
        var card = card(
                when(appointment.start(), appointment.end()),
                forWhom(appointment.forWhom()),
                where(appointment),
                bring(appointment));
        card.add(with(appointment), interpreter(appointment.interpreter()));
        var facts = new Div(heading, new StatusBadge(appointment, texts, now));
        if (appointment.description() != null) {
            facts.add(description(appointment.description()));
        }
        facts.add(card);
        return facts;
    }

    /** What one needs to get there in time, with everything: for the first thing coming up. */
    Component brief(MyAppointment appointment) {
        var card = card(
                heading(new H3(), appointment.pictogram(), appointment.kind()),
                when(appointment.start(), appointment.end()),
                forWhom(appointment.forWhom()),
                place(appointment.where().name(), appointment.where().addressLine()),
                bring(appointment),
                new StatusBadge(appointment, texts, now));
        card.addClassName("next");
        return card;
    }

    /** The same of what another feature keeps. */
    Component brief(MyDate date) {
        var card = card(
                heading(new H3(), date.pictogram(), date.title()),
                mark(date.kind()),
                when(date.start(), date.end()),
                forWhom(whom(date)),
                place(date.place(), date.address()),
                new StatusBadge(date.state()));
        card.addClassName("next");
        return card;
    }

    /** A day in words, and whether that is today or tomorrow. */
    String day(LocalDate day) {
        var today = LocalDate.ofInstant(now, Texts.OFFICE);
        if (day.equals(today)) {
            return texts.get("appointment.facts.today", "date", texts.date(day));
        }
        return day.equals(today.plusDays(1))
                ? texts.get("appointment.facts.tomorrow", "date", texts.date(day))
                : texts.date(day);
    }

    String time(Instant start) {
        var time = start.atZone(Texts.OFFICE).toLocalTime();
        return texts.get("appointment.facts.timeAndPart", "time", texts.time(time), "part", texts.partOfDay(time));
    }

    StatusBadge badge(MyAppointment appointment) {
        return new StatusBadge(appointment, texts, now);
    }

    /** For whom the appointment is, as a line of its own. */
    Span whom(ForWhom whom) {
        return switch (whom) {
            case ForWhom.Me _ -> new Span(texts.get("appointment.facts.forMe"));
            case ForWhom.Household _ -> new Span(texts.get("appointment.facts.forHousehold"));
            case ForWhom.Child child -> new Span(texts.get("appointment.facts.forOther", "name", child.name()));
        };
    }

    static ForWhom whom(MyDate date) {
        return date.child() == null ? new ForWhom.Me() : new ForWhom.Child(date.child());
    }

    static String pictogram(ForWhom whom) {
        return switch (whom) {
            case ForWhom.Me _ -> "user";
            case ForWhom.Household _ -> "users";
            case ForWhom.Child _ -> "baby";
        };
    }

    /** What it is, because most others are appointments. */
    private static Span mark(String kind) {
        var mark = new Span(kind);
        mark.addClassNames("badge", "quiet");
        return mark;
    }

    private static Div card(Component... facts) {
        var card = new Div(facts);
        card.addClassName("card");
        return card;
    }

    private HtmlContainer heading(HtmlContainer heading, String pictogram, LocalText words) {
        heading.add(new Pictogram(pictogram), Fact.local(words, texts));
        heading.addClassName("with-pictogram");
        return heading;
    }

    private Component description(LocalText description) {
        var purpose = new Paragraph(Fact.local(description, texts));
        if (description.isFallbackFor(texts.language())) {
            var note = new Span(texts.get("appointment.facts.otherLanguage"));
            note.addClassName("fact-more");
            purpose.add(note);
        }
        return purpose;
    }

    private Fact when(Instant start, Instant end) {
        var day = new Span(day(LocalDate.ofInstant(start, Texts.OFFICE)));
        var time = new Span(time(start));
        time.addClassName("big");
        var duration = texts.duration(Duration.between(start, end));
        return new Fact("calendar-days", texts.get("appointment.facts.when"), day, time)
                .more(new Span(
                        texts.get("appointment.facts.untilAndLong", "time", texts.time(end), "duration", duration)));
    }

    private Fact forWhom(ForWhom whom) {
        return new Fact(pictogram(whom), texts.get("appointment.facts.who"), whom(whom));
    }

    private Fact place(String name, @Nullable String address) {
        var fact = new Fact("map-pin", texts.get("appointment.facts.where"), Fact.asWritten(name));
        return address == null ? fact : fact.more(Fact.asWritten(address));
    }

    private Fact where(MyAppointment appointment) {
        var where = appointment.where();
        var fact = new Fact(
                "map-pin",
                texts.get("appointment.facts.where"),
                Fact.asWritten(where.name()),
                Fact.asWritten(where.addressLine()));
        if (where.floor() != null) {
            fact.more(new Span(texts.get("appointment.facts.floor", "floor", where.floor())));
        }
        if (where.room() != null) {
            fact.more(new Span(texts.get("appointment.facts.room", "room", where.room())));
        }
        if (where.directions() != null) {
            var route = new Div(new Span(texts.get("appointment.facts.route")), Fact.local(where.directions(), texts));
            route.addClassName("route");
            fact.more(route);
        }
        if (where.mapLink() != null) {
            var map = new Anchor(where.mapLink(), texts.get("appointment.facts.map"), AnchorTarget.BLANK);
            map.addComponentAsFirst(new Pictogram("map"));
            map.addClassName("button");
            fact.more(map);
        }
        return fact;
    }

    private Fact bring(MyAppointment appointment) {
        if (appointment.bring().isEmpty()) {
            return new Fact(
                    "briefcase",
                    texts.get("appointment.facts.bring"),
                    new Span(texts.get("appointment.facts.bringNothing")));
        }
        var list = new UnorderedList();
        list.addClassNames("plain-list", "bring");
        for (var thing : appointment.bring()) {
            list.add(new ListItem(new Pictogram(thing.pictogram()), Fact.local(thing.name(), texts)));
        }
        return new Fact("briefcase", texts.get("appointment.facts.bring"), list);
    }

    private Fact with(MyAppointment appointment) {
        var fact = new Fact("contact", texts.get("appointment.facts.with"), Fact.asWritten(appointment.staffName()));
        var phone = appointment.staffPhone();
        return phone == null
                ? fact
                : fact.more(Fact.phone(phone, texts.get("appointment.facts.call", "name", appointment.staffName())));
    }

    private Fact interpreter(@Nullable Language language) {
        var answer = language == null
                ? texts.get("appointment.facts.interpreterNo")
                : texts.get("appointment.facts.interpreterYes", "language", nameOf(language));
        return new Fact("languages", texts.get("appointment.facts.interpreter"), new Span(answer));
    }

    /** As its readers write it; in Dutch as somebody behind a counter knows it. */
    private String nameOf(Language language) {
        return texts.language() == Language.NL ? texts.name(language) : language.ownName();
    }
}
