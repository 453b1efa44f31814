package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import nl.wegwijs.appointment.AppointmentStatus;
import nl.wegwijs.appointment.ConfirmResult;
import nl.wegwijs.appointment.MyAppointment;
import nl.wegwijs.appointment.MyAppointment.Asked;
import nl.wegwijs.appointment.MyAppointment.ForWhom;
import nl.wegwijs.appointment.MyAppointmentAnswers;
import nl.wegwijs.appointment.NotChangeable;
import nl.wegwijs.appointment.UndoResult;
import nl.wegwijs.appointment.WithdrawMoveResult;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.Pictogram;
import org.jspecify.annotations.Nullable;

/** What one can do with an appointment now, the likeliest first. */
class AppointmentAnswers extends Composite<Section> {

    private final Texts texts = Texts.current();
    private final MyAppointment appointment;
    private final MyAppointmentAnswers answers;
    private final Runnable afterwards;

    /** @param afterwards shows the appointment again, as it then is */
    AppointmentAnswers(MyAppointment appointment, MyAppointmentAnswers answers, Runnable afterwards) {
        this.appointment = appointment;
        this.answers = answers;
        this.afterwards = afterwards;

        getContent().addClassName("answers");
        if (appointment.status() == AppointmentStatus.CANCELLED) {
            offerUndo(appointment.undoUntil());
        } else if (!appointment.changeable()) {
            say(texts.get("appointment.detail.over"));
        } else if (appointment.moveRequest() != null) {
            offerToWithdraw(appointment.moveRequest());
        } else {
            offerAll();
        }
    }

    /** After an answer: whoever uses a keyboard or listens goes on here, and not at the top. */
    void focus() {
        getContent().getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    private void offerAll() {
        if (appointment.status() == AppointmentStatus.CONFIRMED) {
            say(texts.get("appointment.detail.confirmed"));
            act(move(), cancel());
        } else {
            getContent().add(new H2(texts.get("appointment.detail.willYouCome")));
            act(confirm(), move(), cancel());
        }
    }

    private void offerToWithdraw(Asked asked) {
        say(texts.get("appointment.detail.moveAsked"));
        var wishes = new UnorderedList();
        asked.wishes().forEach(wish -> wishes.add(new ListItem(Wishes.words(wish, texts))));
        getContent().add(new Paragraph(texts.get("appointment.detail.yourWishes")), wishes);
        say(texts.get("appointment.detail.moveStands"));
        act(button("undo-2", texts.get("appointment.detail.withdrawMove"), this::withdraw), cancel());
    }

    private void offerUndo(@Nullable Instant until) {
        say(texts.get("appointment.detail.cancelled"));
        if (until != null) {
            say(texts.get("appointment.detail.undoUntil", "time", texts.time(until)));
            var undo = button("undo-2", texts.get("appointment.detail.undo"), this::undo);
            undo.addThemeVariants(ButtonVariant.PRIMARY);
            act(undo);
        }
    }

    private Button confirm() {
        var words = appointment.forWhom() instanceof ForWhom.Me
                ? texts.get("appointment.detail.confirm")
                : texts.get("appointment.detail.confirmForUs");
        var confirm = button("check", words, this::confirmed);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        return confirm;
    }

    private Component move() {
        return link("calendar-clock", AppointmentPages.move(appointment.id()), texts.get("appointment.detail.move"));
    }

    private Component cancel() {
        return link("calendar-x", AppointmentPages.cancel(appointment.id()), texts.get("appointment.detail.cancel"));
    }

    private void confirmed() {
        switch (answers.confirm(appointment.id())) {
            case ConfirmResult.Confirmed _ -> Notice.done(texts.get("appointment.done.confirmed"));
            case NotChangeable refusal -> Notice.refused(Refusals.words(refusal, texts));
        }
    }

    private void withdraw() {
        switch (answers.withdrawMoveRequest(appointment.id())) {
            case WithdrawMoveResult.Withdrawn _ -> Notice.done(texts.get("appointment.done.withdrawn"));
            case WithdrawMoveResult.NoLongerAsked _ -> Notice.refused(texts.get("appointment.refused.noLongerAsked"));
        }
    }

    private void undo() {
        switch (answers.undoCancel(appointment.id())) {
            case UndoResult.Restored _ -> Notice.done(texts.get("appointment.done.restored"));
            case UndoResult.TimeGivenAway _ -> Notice.refused(texts.get("appointment.refused.timeGivenAway"));
            case UndoResult.TooLate _ -> Notice.refused(texts.get("appointment.refused.tooLate"));
            case UndoResult.NothingToUndo _ -> Notice.refused(texts.get("appointment.refused.nothingToUndo"));
        }
    }

    private Button button(String pictogram, String words, Runnable action) {
        var button = new Button(words, new Pictogram(pictogram), click -> {
            action.run();
            afterwards.run();
        });
        button.setDisableOnClick(true);
        return button;
    }

    private static Anchor link(String pictogram, String path, String words) {
        var link = new Anchor(path, words);
        link.addComponentAsFirst(new Pictogram(pictogram));
        link.addClassName("button");
        return link;
    }

    private void say(String words) {
        getContent().add(new Paragraph(words));
    }

    private void act(Component... actions) {
        var list = new Div(actions);
        list.addClassName("actions");
        getContent().add(list);
    }
}
