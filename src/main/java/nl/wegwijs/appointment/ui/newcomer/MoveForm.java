package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.appointment.AskMoveResult;
import nl.wegwijs.appointment.MyAppointmentAnswers;
import nl.wegwijs.appointment.NotChangeable;
import nl.wegwijs.appointment.OtherTimes.Offer;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.DraftNote;
import nl.wegwijs.shared.ui.FreeWords;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.Pictogram;

/** The times at which somebody could come instead, and why. Kept as a draft until it is sent. */
class MoveForm extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final AppointmentId appointment;
    private final MyAppointmentAnswers answers;
    private final Drafts drafts;
    private final String draft;
    private final WishChoice choice;
    private final TextArea reason;
    private final Button send;

    MoveForm(Offer offer, MyAppointmentAnswers answers, Drafts drafts) {
        this.appointment = offer.appointment();
        this.answers = answers;
        this.drafts = drafts;
        this.draft = MoveDraft.form(appointment);

        choice = new WishChoice(offer.days(), this::keep);
        reason = new FreeWords(texts.get("appointment.move.reason"));
        send = new Button(texts.get("appointment.move.send"), new Pictogram("check"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);

        drafts.find(draft).map(MoveDraft::read).ifPresent(this::restore);
        reason.addValueChangeListener(change -> keep());
        send.addClickListener(click -> send());

        if (offer.days().isEmpty()) {
            getContent().add(new Paragraph(texts.get("appointment.move.noDays")));
            return;
        }
        var actions = new Div(send);
        actions.addClassName("actions");
        getContent().add(new H2(texts.get("appointment.move.choose")), choice, reason, actions);
    }

    private void restore(MoveDraft kept) {
        choice.choose(kept.wishes());
        reason.setValue(kept.reason());
        getContent().add(new DraftNote(texts, this::startAgain));
    }

    private void startAgain() {
        choice.choose(MoveDraft.NOTHING.wishes());
        reason.setValue(MoveDraft.NOTHING.reason());
        drafts.forget(draft);
    }

    private void keep() {
        drafts.keep(draft, new MoveDraft(choice.chosen(), reason.getValue()).content());
    }

    private void send() {
        var result = answers.askToMove(appointment, choice.chosen(), reason.getValue());
        switch (result) {
            case AskMoveResult.Asked _ -> {
                drafts.forget(draft);
                Notice.done(texts.get("appointment.done.asked"));
                leave();
            }
            case AskMoveResult.NotOneToThreeWishes _ -> refuse(texts.get("appointment.refused.wishes"));
            case AskMoveResult.WishInThePast past ->
                refuse(texts.get("appointment.refused.wishInThePast", "wish", Wishes.words(past.wish(), texts)));
            case AskMoveResult.AlreadyAsked _ -> {
                Notice.refused(texts.get("appointment.refused.alreadyAsked"));
                leave();
            }
            case NotChangeable refusal -> {
                Notice.refused(Refusals.words(refusal, texts));
                leave();
            }
        }
    }

    private void refuse(String words) {
        Notice.refused(words);
        send.setEnabled(true);
    }

    private void leave() {
        UI.getCurrent().navigate(AppointmentPages.one(appointment));
    }
}
