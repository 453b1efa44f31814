package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Arrays;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.appointment.CancelReason;
import nl.wegwijs.appointment.CancelResult;
import nl.wegwijs.appointment.MyAppointmentAnswers;
import nl.wegwijs.appointment.NotChangeable;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.DraftNote;
import nl.wegwijs.shared.ui.FreeWords;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.Pictogram;

/** Why somebody does not come. Kept as a draft until it is sent. */
class CancelForm extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final AppointmentId appointment;
    private final MyAppointmentAnswers answers;
    private final Drafts drafts;
    private final String draft;
    private final RadioButtonGroup<CancelReason> reason = new RadioButtonGroup<>();
    private final TextArea words = new FreeWords(texts.get("appointment.cancel.words"));
    private final Button send = new Button(texts.get("appointment.cancel.send"), new Pictogram("calendar-x"));

    CancelForm(AppointmentId appointment, MyAppointmentAnswers answers, Drafts drafts) {
        this.appointment = appointment;
        this.answers = answers;
        this.drafts = drafts;
        this.draft = CancelDraft.form(appointment);

        reason.setLabel(texts.get("appointment.cancel.why"));
        reason.setItems(Arrays.stream(CancelReason.values())
                .filter(CancelReason::isForNewcomers)
                .toList());
        reason.setItemLabelGenerator(this::name);
        reason.setRenderer(new ComponentRenderer<>(this::drawn));
        reason.addClassName("reasons");
        send.addThemeVariants(ButtonVariant.ERROR);
        send.setDisableOnClick(true);

        drafts.find(draft).map(CancelDraft::read).ifPresent(this::restore);
        reason.addValueChangeListener(change -> {
            reason.setInvalid(false);
            keep();
        });
        words.addValueChangeListener(change -> keep());
        send.addClickListener(click -> send());

        var actions = new Div(send);
        actions.addClassName("actions");
        getContent().add(reason, words, actions);
    }

    private void restore(CancelDraft kept) {
        reason.setValue(kept.reason());
        words.setValue(kept.words());
        getContent().add(new DraftNote(texts, this::startAgain));
    }

    private void startAgain() {
        reason.clear();
        words.clear();
        drafts.forget(draft);
    }

    private void keep() {
        drafts.keep(draft, new CancelDraft(reason.getValue(), words.getValue()).content());
    }

    private void send() {
        if (reason.getValue() == null) {
            reason.setErrorMessage(texts.get("appointment.cancel.chooseReason"));
            reason.setInvalid(true);
            send.setEnabled(true);
            return;
        }
        switch (answers.cancel(appointment, reason.getValue(), words.getValue())) {
            case CancelResult.Cancelled _ -> {
                drafts.forget(draft);
                Notice.done(texts.get("appointment.done.cancelled"));
            }
            case NotChangeable refusal -> Notice.refused(Refusals.words(refusal, texts));
        }
        UI.getCurrent().navigate(AppointmentPages.one(appointment));
    }

    private Component drawn(CancelReason one) {
        var line = new Span(new Pictogram(pictogram(one)), new Span(name(one)));
        line.addClassName("line");
        return line;
    }

    private String name(CancelReason one) {
        return switch (one) {
            case ILL -> texts.get("appointment.reason.ill");
            case WORK_OR_SCHOOL -> texts.get("appointment.reason.workOrSchool");
            case CHILDREN -> texts.get("appointment.reason.children");
            case NO_TRANSPORT -> texts.get("appointment.reason.noTransport");
            case ALREADY_ARRANGED -> texts.get("appointment.reason.alreadyArranged");
            // The office's own reason is never offered here.
            case STAFF_NOT_AVAILABLE, OTHER -> texts.get("appointment.reason.other");
        };
    }

    private static String pictogram(CancelReason one) {
        return switch (one) {
            case ILL -> "stethoscope";
            case WORK_OR_SCHOOL -> "briefcase";
            case CHILDREN -> "baby";
            case NO_TRANSPORT -> "route";
            case ALREADY_ARRANGED -> "square-check";
            case STAFF_NOT_AVAILABLE, OTHER -> "message-circle";
        };
    }
}
