package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wegwijs.appointment.AnswerMoveResult;
import nl.wegwijs.appointment.AppointmentPlanning;
import nl.wegwijs.appointment.AppointmentStatus;
import nl.wegwijs.appointment.CancelResult;
import nl.wegwijs.appointment.MoveResult;
import nl.wegwijs.appointment.MoveTo;
import nl.wegwijs.appointment.MoveWish;
import nl.wegwijs.appointment.NotChangeable;
import nl.wegwijs.appointment.Outcome;
import nl.wegwijs.appointment.OutcomeResult;
import nl.wegwijs.appointment.TimeRefusal;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.Pictogram;
import org.jspecify.annotations.Nullable;

/** What a planner can do with an appointment. What is typed in an open form stays when a colleague was first. */
class DetailActions extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final Refusals refusals = new Refusals(texts);
    private final AppointmentPlanning planning;
    private final CurrentAppointment current;
    private final Drafts drafts;
    private final Clock clock;
    private final Supplier<TimeAndPlace> timeAndPlace;

    private final Div moveRequest = new Div();
    private final Div buttons = new Div();
    private final Div form = new Div();
    private final FormMessage refusal = new FormMessage();
    private @Nullable KeptForm kept;

    DetailActions(
            AppointmentPlanning planning,
            CurrentAppointment current,
            Drafts drafts,
            Clock clock,
            Supplier<TimeAndPlace> timeAndPlace) {
        this.planning = planning;
        this.current = current;
        this.drafts = drafts;
        this.clock = clock;
        this.timeAndPlace = timeAndPlace;

        buttons.addClassName("actions");
        getContent().add(moveRequest, buttons, form, refusal);
        current.draw(this::draw);
    }

    private void draw() {
        var status = current.meeting().status();
        var begun = !clock.instant().isBefore(current.meeting().start());
        buttons.removeAll();
        if (begun && status != AppointmentStatus.CANCELLED && status != AppointmentStatus.ATTENDED) {
            button(texts.get("agenda.outcome.attended"), "square-check", () -> note(Outcome.ATTENDED));
        }
        if (begun && status != AppointmentStatus.CANCELLED && status != AppointmentStatus.MISSED) {
            button(texts.get("agenda.outcome.missed"), "triangle-alert", () -> note(Outcome.MISSED));
        }
        if (status.isOpen()) {
            button(texts.get("agenda.detail.move"), "calendar-clock", () -> openMove(null));
            button(texts.get("agenda.detail.cancel"), "calendar-x", this::openCancel);
        }
        moveRequest.removeAll();
        Optional.ofNullable(current.get().moveRequest())
                .ifPresent(asked -> moveRequest.add(new MoveRequestPanel(asked, this::openMove, this::openDecline)));
    }

    private void button(String words, String pictogram, Runnable action) {
        buttons.add(new Button(words, new Pictogram(pictogram), click -> action.run()));
    }

    private void openMove(@Nullable MoveWish wish) {
        open(
                "agenda.move/",
                wish == null ? "" : "/" + wish.day() + "/" + wish.part(),
                draft -> new MovePanel(current.meeting(), wish, timeAndPlace.get(), draft, this::move, this::close));
    }

    private void openCancel() {
        open("agenda.cancel/", "", draft -> new CancelPanel(draft, this::cancel, this::close));
    }

    private void openDecline() {
        open(
                "agenda.decline/",
                "",
                draft -> new DeclinePanel(current.meeting().reads(), draft, this::decline, this::close));
    }

    /** @param with what it starts with, so that nothing that was typed earlier comes before it */
    private void open(String what, String with, Function<KeptForm, Component> panel) {
        close();
        var draft = new KeptForm(drafts, what + current.id().value() + with).basedOn(current::state);
        kept = draft;
        form.add(panel.apply(draft));
    }

    private void close() {
        refusal.clear();
        form.removeAll();
        kept = null;
    }

    private void move(MoveTo to) {
        if (colleagueWasFirst()) {
            return;
        }
        switch (planning.move(current.id(), to)) {
            case MoveResult.Moved _ -> done(texts.get("agenda.detail.moved"));
            case NotChangeable refused -> refused(refused);
            case TimeRefusal refused -> refusal.show(refusals.of(refused));
        }
    }

    private void cancel(CancelPanel.Why why) {
        if (colleagueWasFirst()) {
            return;
        }
        switch (planning.cancel(current.id(), why.by(), why.reason(), why.words())) {
            case CancelResult.Cancelled _ -> done(texts.get("agenda.detail.isCancelled"));
            case NotChangeable refused -> refused(refused);
        }
    }

    private void decline(String why) {
        if (colleagueWasFirst()) {
            return;
        }
        switch (planning.declineMove(current.id(), why)) {
            case AnswerMoveResult.Answered _ -> done(texts.get("agenda.detail.declined"));
            case AnswerMoveResult.NoLongerAsked _ -> {
                refusal.show(texts.get("agenda.refused.noLongerAsked"));
                current.refresh();
            }
            case NotChangeable refused -> refused(refused);
        }
    }

    private void note(Outcome outcome) {
        if (colleagueWasFirst()) {
            return;
        }
        switch (planning.note(current.id(), outcome)) {
            case OutcomeResult.Noted _ -> done(texts.get("agenda.outcome.noted", "outcome", texts.name(outcome)));
            case OutcomeResult.NotYet _ -> refusal.show(texts.get("agenda.refused.notYet"));
            case NotChangeable refused -> refused(refused);
        }
    }

    private boolean colleagueWasFirst() {
        refusal.clear();
        var colleague = current.changedMeanwhile();
        colleague.ifPresent(refusal::show);
        if (colleague.isPresent()) {
            Optional.ofNullable(kept).ifPresent(KeptForm::goOn);
        }
        return colleague.isPresent();
    }

    private void done(String what) {
        Optional.ofNullable(kept).ifPresent(KeptForm::forget);
        close();
        current.refresh();
        Notice.done(what);
    }

    private void refused(NotChangeable why) {
        refusal.show(refusals.of(why));
        current.refresh();
    }
}
