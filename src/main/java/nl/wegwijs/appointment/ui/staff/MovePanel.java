package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.Duration;
import java.util.function.Consumer;
import nl.wegwijs.appointment.AgendaEntry.Meeting;
import nl.wegwijs.appointment.MoveTo;
import nl.wegwijs.appointment.MoveWish;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import org.jspecify.annotations.Nullable;

/** Another time or place for an appointment, starting from what it is now or from what the newcomer asks. */
class MovePanel extends Composite<Div> {

    private final Texts texts = Texts.current();

    MovePanel(
            Meeting meeting,
            @Nullable MoveWish wish,
            TimeAndPlace timeAndPlace,
            KeptForm kept,
            Consumer<MoveTo> move,
            Runnable close) {
        var save = new Button(
                texts.get("agenda.move.now"), click -> timeAndPlace.filled().ifPresent(move));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var leave = new Button(texts.get("agenda.detail.leave"), click -> close.run());

        timeAndPlace.forWhom(new PersonPicker.Choice(meeting.household(), meeting.newcomer()));
        timeAndPlace.start(
                meeting.staff(),
                meeting.location(),
                meeting.room(),
                (int) Duration.between(meeting.start(), meeting.end()).toMinutes(),
                wish == null ? meeting.start().atZone(Texts.OFFICE).toLocalDate() : wish.day());
        if (wish != null) {
            timeAndPlace.takeFirst(wish.part());
        }

        timeAndPlace.keepIn(kept);
        var buttons = new Div(save, leave);
        buttons.addClassName("actions");
        getContent().add(new H3(texts.get("agenda.detail.move")), kept, timeAndPlace, buttons);
        getContent().addClassName("panel");
    }
}
