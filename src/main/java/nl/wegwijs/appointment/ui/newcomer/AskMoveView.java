package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.wegwijs.appointment.MyAppointmentAnswers;
import nl.wegwijs.appointment.OtherTimes;
import nl.wegwijs.appointment.OtherTimes.Offer;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.BackLink;
import nl.wegwijs.shared.ui.Fact;

/** Asks for another time for an appointment. */
@Route(AppointmentPages.MOVE)
@RolesAllowed("NEWCOMER")
class AskMoveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OtherTimes otherTimes;
    private final MyAppointmentAnswers answers;
    private final Drafts drafts;
    private final Clock clock;
    private final Texts texts = Texts.current();

    AskMoveView(OtherTimes otherTimes, MyAppointmentAnswers answers, Drafts drafts, Clock clock) {
        this.otherTimes = otherTimes;
        this.answers = answers;
        this.drafts = drafts;
        this.clock = clock;
        addClassName("appointment");
    }

    @Override
    public String getPageTitle() {
        return texts.get("appointment.move.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var offer = AppointmentPages.idIn(event).flatMap(otherTimes::offer);
        if (offer.isEmpty()) {
            add(new NotFound(texts));
        } else if (offer.get().canBeAsked()) {
            show(offer.get());
        } else {
            event.forwardTo(AppointmentPages.one(offer.get().appointment()));
        }
    }

    private void show(Offer offer) {
        add(
                new BackLink(AppointmentPages.one(offer.appointment()), texts.get("appointment.move.back")),
                new H1(texts.get("appointment.move.title")),
                now(offer),
                new MoveForm(offer, answers, drafts));
    }

    private Component now(Offer offer) {
        var facts = new AppointmentFacts(texts, clock);
        var day = new Span(facts.moments().day(offer.start()));
        var card = new Div(new Fact("calendar-days", texts.get("appointment.move.now"), day)
                .more(new Span(facts.moments().time(offer.start())))
                .more(Fact.asWritten(offer.place())));
        card.addClassName("card");
        return card;
    }
}
