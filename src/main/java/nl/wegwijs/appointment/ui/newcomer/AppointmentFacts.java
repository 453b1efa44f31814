package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import nl.wegwijs.appointment.MyAppointment;
import nl.wegwijs.appointment.MyAppointment.ForWhom;
import nl.wegwijs.appointment.MyAppointment.Where;
import nl.wegwijs.planning.agenda.MyDate;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Fact;
import nl.wegwijs.shared.ui.LocalParagraph;
import nl.wegwijs.shared.ui.Moments;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.shared.ui.PlaceFact;
import org.jspecify.annotations.Nullable;

/** Draws the facts of an appointment in one language. */
final class AppointmentFacts {

    private final Texts texts;
    private final Instant now;
    private final Moments moments;

    AppointmentFacts(Texts texts, Clock clock) {
        this.texts = texts;
        this.now = clock.instant();
        this.moments = new Moments(texts, clock);
    }

    /** All there is to know, with the heading of the screen. */
    Component all(MyAppointment appointment) {
        var heading = heading(new H1(), appointment.pictogram(), appointment.kind());
        var card = card(
                moments.fact(appointment.start(), appointment.end()),
                forWhom(appointment.forWhom()),
                where(appointment.where()),
                bring(appointment));
        card.add(with(appointment), interpreter(appointment.interpreter()));
        var facts = new Div(heading, new StatusBadge(appointment, texts, now));
        if (appointment.description() != null) {
            facts.add(new LocalParagraph(appointment.description(), texts));
        }
        facts.add(card);
        return facts;
    }

    /** What one needs to get there in time, with everything: for the first thing coming up. */
    Component brief(MyAppointment appointment) {
        var card = card(
                heading(new H3(), appointment.pictogram(), appointment.kind()),
                moments.fact(appointment.start(), appointment.end()),
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
                moments.fact(date.start(), date.end()),
                forWhom(whom(date)),
                place(date.place(), date.address()),
                new StatusBadge(date.state()));
        card.addClassName("next");
        return card;
    }

    Moments moments() {
        return moments;
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

    private Fact forWhom(ForWhom whom) {
        return new Fact(pictogram(whom), texts.get("appointment.facts.who"), whom(whom));
    }

    private Fact place(String name, @Nullable String address) {
        var fact = new Fact("map-pin", texts.get("facts.where"), Fact.asWritten(name));
        return address == null ? fact : fact.more(Fact.asWritten(address));
    }

    private Fact where(Where where) {
        return new PlaceFact(where.name(), where.addressLine(), texts)
                .inside(where.floor(), where.room())
                .route(where.directions(), where.mapLink());
    }

    private Fact bring(MyAppointment appointment) {
        if (appointment.bring().isEmpty()) {
            return new Fact("briefcase", texts.get("facts.bring"), new Span(texts.get("facts.bringNothing")));
        }
        var list = new UnorderedList();
        list.addClassNames("plain-list", "bring");
        for (var thing : appointment.bring()) {
            list.add(new ListItem(new Pictogram(thing.pictogram()), Fact.local(thing.name(), texts)));
        }
        return new Fact("briefcase", texts.get("facts.bring"), list);
    }

    private Fact with(MyAppointment appointment) {
        var fact = new Fact("contact", texts.get("appointment.facts.with"), Fact.asWritten(appointment.staffName()));
        var phone = appointment.staffPhone();
        return phone == null
                ? fact
                : fact.more(Fact.phone(phone, texts.get("facts.call", "name", appointment.staffName())));
    }

    private Fact interpreter(@Nullable Language language) {
        var answer = language == null
                ? texts.get("facts.interpreterNo")
                : texts.get("facts.interpreterYes", "language", texts.spoken(language));
        return new Fact("languages", texts.get("facts.interpreter"), new Span(answer));
    }
}
