package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.wegwijs.appointment.MyAppointment;
import nl.wegwijs.appointment.MyAppointmentAnswers;
import nl.wegwijs.appointment.MyAppointments;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.BackLink;
import nl.wegwijs.shared.ui.Fact;
import nl.wegwijs.shared.ui.Pictogram;

/** Cancels an appointment, with a reason. */
@Route(AppointmentPages.CANCEL)
@RolesAllowed("NEWCOMER")
class CancelView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MyAppointments appointments;
    private final MyAppointmentAnswers answers;
    private final Drafts drafts;
    private final Clock clock;
    private final Texts texts = Texts.current();

    CancelView(MyAppointments appointments, MyAppointmentAnswers answers, Drafts drafts, Clock clock) {
        this.appointments = appointments;
        this.answers = answers;
        this.drafts = drafts;
        this.clock = clock;
        addClassName("appointment");
    }

    @Override
    public String getPageTitle() {
        return texts.get("appointment.cancel.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var found = AppointmentPages.idIn(event).flatMap(id -> appointments.find(id, texts.language()));
        if (found.isEmpty()) {
            add(new NotFound(texts));
        } else if (found.get().changeable()) {
            show(found.get());
        } else {
            event.forwardTo(AppointmentPages.one(found.get().id()));
        }
    }

    private void show(MyAppointment appointment) {
        add(
                new BackLink(AppointmentPages.one(appointment.id()), texts.get("appointment.cancel.back")),
                new H1(texts.get("appointment.cancel.title")),
                which(appointment));
        if (appointment.moveRequest() == null) {
            add(moveInstead(appointment));
        }
        add(new CancelForm(appointment.id(), answers, drafts));
    }

    private Component which(MyAppointment appointment) {
        var facts = new AppointmentFacts(texts, clock);
        var card = new Div(new Fact(
                        appointment.pictogram(),
                        facts.moments().day(appointment.start()),
                        Fact.local(appointment.kind(), texts))
                .more(new Span(facts.moments().time(appointment.start())))
                .more(Fact.asWritten(appointment.where().name())));
        card.addClassName("card");
        return card;
    }

    private Component moveInstead(MyAppointment appointment) {
        var move = new Anchor(AppointmentPages.move(appointment.id()), texts.get("appointment.detail.move"));
        move.addComponentAsFirst(new Pictogram("calendar-clock"));
        move.addClassName("button");
        var offer = new Div(new Paragraph(texts.get("appointment.cancel.moveInstead")), move);
        offer.addClassName("instead");
        return offer;
    }
}
