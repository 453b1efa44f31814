package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import nl.wegwijs.appointment.MyAppointment;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;

/** An appointment in a list: one tap leads to it. */
class AppointmentLink extends Composite<Anchor> {

    AppointmentLink(MyAppointment appointment, AppointmentFacts facts, Texts texts) {
        var time = new Span(facts.time(appointment.start()));
        time.addClassName("big");
        var kind = Fact.local(appointment.kind(), texts);
        kind.addClassName("kind");

        var lines = new Span(time, kind);
        lines.addClassName("lines");
        lines.add(line("map-pin", Fact.asWritten(appointment.where().name())));
        lines.add(line(AppointmentFacts.pictogram(appointment.forWhom()), facts.whom(appointment.forWhom())));
        lines.add(facts.badge(appointment));

        getContent().setHref(AppointmentPages.one(appointment.id()));
        getContent().addClassNames("card", "appointment-link");
        getContent().add(new Pictogram(appointment.pictogram()), lines, Pictogram.pointing("chevron-right"));
    }

    private static Component line(String pictogram, Span words) {
        var line = new Span(new Pictogram(pictogram), words);
        line.addClassName("line");
        return line;
    }
}
