package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.workshop.MoveSessionResult;
import nl.wegwijs.workshop.Part;
import nl.wegwijs.workshop.PlannedSession;
import nl.wegwijs.workshop.SeriesChanges;
import nl.wegwijs.workshop.SeriesNotChangeable;
import nl.wegwijs.workshop.SeriesOverview.Meeting;
import nl.wegwijs.workshop.SessionMove;
import nl.wegwijs.workshop.VenueChoice;

/** Another time or place for one session. Who of the group is busy then is named, and the trainer decides. */
class MoveSessionPanel extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final Meeting session;
    private final SeriesChanges changes;
    private final Runnable moved;
    private final KeptForm kept;
    private final SessionFields row;
    private final FormMessage message = new FormMessage();

    MoveSessionPanel(
            Meeting session,
            List<VenueChoice> venues,
            SeriesChanges changes,
            Drafts drafts,
            Runnable moved,
            Runnable close) {
        this.session = session;
        this.changes = changes;
        this.moved = moved;
        var part = new Part(session.part(), false, session.slot().minutes());
        kept = new KeptForm(drafts, "workshop.session/" + session.id().value())
                .basedOn(() -> String.valueOf(session.sequence()));
        row = new SessionFields(texts.get("workshop.change.moveTitle"), part, venues, this::changed);
        kept.part("session", row::written, row::fill);
        row.show(new PlannedSession(session.part(), session.slot(), session.location(), session.room()));

        var save = new Button(texts.get("workshop.change.moveNow"), click -> move());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var leave = new Button(texts.get("workshop.change.leave"), click -> close.run());
        var buttons = new Div(save, leave);
        buttons.addClassName("actions");
        var list = new UnorderedList(row);
        list.addClassNames("plain-list", "session-rows");
        getContent().add(kept, list, message, buttons);
        getContent().addClassName("panel");
    }

    /** Who is busy at another time, or whether it fits there, is not known yet. */
    private void changed() {
        kept.changed();
        message.clear();
        row.tellNothing();
    }

    private void move() {
        message.clear();
        row.tellNothing();
        var to = row.session();
        if (!row.isComplete() || to.isEmpty()) {
            message.show(texts.get("settings.form.incomplete"));
            return;
        }
        move(new SessionMove(to.get().slot(), to.get().location(), to.get().room()), false);
    }

    private void move(SessionMove move, boolean evenIfBusy) {
        switch (changes.moveSession(session.id(), session.sequence(), move, evenIfBusy)) {
            case MoveSessionResult.Moved done -> {
                kept.forget();
                moved.run();
                Notice.done(
                        done.notBooked().isEmpty()
                                ? texts.get("workshop.change.moved")
                                : texts.get("workshop.change.movedNotBooked", "names", texts.list(done.notBooked())));
            }
            case MoveSessionResult.Refused refused ->
                row.tell(new ProblemWords(texts).of(refused.problems()), List.of());
            case MoveSessionResult.PeopleBusy busy ->
                message.show(
                        texts.get("workshop.change.busy", "names", texts.list(busy.names())),
                        new Button(texts.get("workshop.change.moveAnyway"), click -> move(move, true)));
            case SeriesNotChangeable refused -> message.show(ChangeWords.of(texts, refused));
        }
    }
}
