package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import nl.wegwijs.appointment.AppointmentPlanning;
import nl.wegwijs.appointment.NotChangeable;
import nl.wegwijs.appointment.OutcomeResult;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;

/** A note that only staff read. When a colleague changed it meanwhile, both texts are shown and none is lost. */
class NoteForColleagues extends Composite<Div> {

    private static final int LONGEST = 2000;

    private final Texts texts = Texts.current();
    private final AppointmentPlanning planning;
    private final CurrentAppointment current;
    private final TextArea note = new TextArea(texts.get("agenda.plan.note"));
    private final FormMessage refusal = new FormMessage();
    private final KeptForm kept;
    private String saved;

    NoteForColleagues(AppointmentPlanning planning, CurrentAppointment current, Drafts drafts) {
        this.planning = planning;
        this.current = current;
        this.saved = stored();

        note.setValue(saved);
        note.setMaxLength(LONGEST);
        note.setHelperText(texts.get("agenda.plan.noteHint"));
        note.setWidthFull();
        var save = new Button(texts.get("agenda.note.save"), click -> save());

        getContent().addClassName("note-for-colleagues");
        kept = new KeptForm(drafts, "agenda.note/" + current.id().value())
                .text("note", note)
                .basedOn(() -> saved, was -> tellTheirs());
        getContent().add(kept, note, refusal, save);
        current.draw(this::follow);
    }

    /** A colleague's note replaces what is on the screen only if nothing was typed here. */
    private void follow() {
        if (note.getValue().equals(saved)) {
            saved = stored();
            kept.fill(() -> note.setValue(saved));
        }
    }

    private void tellTheirs() {
        refusal.show(texts.get("agenda.note.changedMeanwhile", "note", stored()));
    }

    private void save() {
        refusal.clear();
        current.changedMeanwhile();
        if (!stored().equals(saved)) {
            tellTheirs();
            saved = stored();
            kept.goOn();
            return;
        }
        switch (planning.noteForColleagues(current.id(), note.getValue())) {
            case OutcomeResult.Noted _, OutcomeResult.NotYet _ -> {
                saved = note.getValue().strip();
                note.setValue(saved);
                kept.forget();
                current.refresh();
                Notice.done(texts.get("agenda.note.saved"));
            }
            case NotChangeable refused -> refusal.show(new Refusals(texts).of(refused));
        }
    }

    private String stored() {
        return Objects.requireNonNullElse(current.get().internalNote(), "");
    }
}
