package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import nl.wegwijs.appointment.MyAgenda;
import nl.wegwijs.appointment.MyAgendaEntry;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.FactsPanel;
import nl.wegwijs.shared.ui.Pictogram;

/** What is coming up: the next thing first, then the others by day. */
@Route(AppointmentPages.LIST)
@Menu(order = 1, icon = "calendar-days", title = "appointment.menu")
@RolesAllowed("NEWCOMER")
class MyAppointmentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MyAgenda agenda;
    private final AppointmentDrawings drawings;
    private final Clock clock;
    private final Texts texts = Texts.current();

    MyAppointmentsView(MyAgenda agenda, AppointmentDrawings drawings, Clock clock) {
        this.agenda = agenda;
        this.drawings = drawings;
        this.clock = clock;
        addClassName("appointments");
    }

    @Override
    public String getPageTitle() {
        return texts.get("appointment.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(texts.get("appointment.list.title")));
        var upcoming = agenda.upcoming(texts.language());
        if (upcoming.isEmpty()) {
            add(nothing());
        } else {
            add(next(upcoming.getFirst()), later(upcoming.subList(1, upcoming.size())));
        }
        add(earlier());
    }

    private Component nothing() {
        var card = new Div(
                new Paragraph(texts.get("appointment.list.none")),
                new Paragraph(texts.get("appointment.list.noneMeans")));
        card.addClassName("card");
        return card;
    }

    private Component next(MyAgendaEntry next) {
        return switch (next) {
            case MyAgendaEntry.OfAppointment(var appointment) ->
                next(
                        drawings.brief(appointment),
                        new Anchor(AppointmentPages.one(appointment.id()), texts.get("appointment.list.open")));
            case MyAgendaEntry.Other(var date) ->
                next(drawings.brief(date), new Anchor(date.path(), texts.get("home.next.open")));
        };
    }

    private Component next(Function<Texts, Component> facts, Anchor open) {
        var panel = new FactsPanel(facts);
        open.add(Pictogram.pointing("chevron-right"));
        open.addClassNames("button", "primary");
        return new Section(new H2(texts.get("appointment.list.next")), panel, open);
    }

    private Component later(List<MyAgendaEntry> later) {
        var section = new Section();
        if (!later.isEmpty()) {
            section.add(new H2(texts.get("appointment.list.later")), new AppointmentDays(later, texts, clock));
        }
        return section;
    }

    private Component earlier() {
        var link = new Anchor(AppointmentPages.EARLIER, texts.get("appointment.list.showEarlier"));
        link.addComponentAsFirst(new Pictogram("clock"));
        link.addClassName("button");
        var actions = new Div(link);
        actions.addClassName("actions");
        return actions;
    }
}
