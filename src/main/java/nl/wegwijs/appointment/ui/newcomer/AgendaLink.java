package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.wegwijs.appointment.MyAppointment;
import nl.wegwijs.appointment.MyAppointment.ForWhom;
import nl.wegwijs.planning.agenda.MyDate;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Fact;
import nl.wegwijs.shared.ui.Pictogram;

/** Something in a list of the agenda: one tap leads to it. */
class AgendaLink extends Composite<Anchor> {

    private final AppointmentFacts facts;
    private final Texts texts;
    private final Span lines = new Span();

    private AgendaLink(AppointmentFacts facts, Texts texts, String path, String pictogram) {
        this.facts = facts;
        this.texts = texts;
        lines.addClassName("lines");
        getContent().setHref(path);
        getContent().addClassNames("card", "appointment-link");
        getContent().add(new Pictogram(pictogram), lines, Pictogram.pointing("chevron-right"));
    }

    static AgendaLink to(MyAppointment appointment, AppointmentFacts facts, Texts texts) {
        var link = new AgendaLink(facts, texts, AppointmentPages.one(appointment.id()), appointment.pictogram());
        link.say(appointment.start(), appointment.kind());
        link.say(appointment.where().name(), appointment.forWhom());
        link.lines.add(facts.badge(appointment));
        return link;
    }

    /** What another feature keeps says what it is, because the other lines are appointments. */
    static AgendaLink to(MyDate date, AppointmentFacts facts, Texts texts) {
        var link = new AgendaLink(facts, texts, date.path(), date.pictogram());
        link.say(date.start(), date.title());
        link.line("info", new Span(date.kind()));
        link.say(date.place(), AppointmentFacts.whom(date));
        link.lines.add(new StatusBadge(date.state()));
        return link;
    }

    private void say(Instant start, LocalText what) {
        var time = new Span(facts.moments().time(start));
        time.addClassName("big");
        var kind = Fact.local(what, texts);
        kind.addClassName("kind");
        lines.add(time, kind);
    }

    private void say(String place, ForWhom whom) {
        line("map-pin", Fact.asWritten(place));
        line(AppointmentFacts.pictogram(whom), facts.whom(whom));
    }

    private void line(String pictogram, Component words) {
        var line = new Span(new Pictogram(pictogram), words);
        line.addClassName("line");
        lines.add(line);
    }
}
