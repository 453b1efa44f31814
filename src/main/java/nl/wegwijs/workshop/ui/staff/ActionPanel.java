package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.KeptForm;

/** A small form in which a trainer does one thing with a group. Stays open, as it was filled in, on a refusal. */
abstract class ActionPanel extends Composite<Section> {

    final Texts texts = Texts.current();
    final SeriesWords words = new SeriesWords(texts);
    private final FormMessage message = new FormMessage();
    private final H2 title;
    private final KeptForm kept;
    private final Desk desk;

    /** Where panels are opened. */
    interface Desk {

        /** It is done: closes the panel, shows the group as it is now, and says what was done. */
        void done(String told);

        /** The same, and is ready to take in the next one. */
        void doneAndNext(String told);

        void close();
    }

    /** @param kept keeps what is typed until it is done */
    ActionPanel(String title, KeptForm kept, Desk desk) {
        this.title = new H2(title);
        this.kept = kept;
        this.desk = desk;
        getContent().addClassNames("panel", "card");
        getContent().getElement().setAttribute("aria-label", title);
        this.title.getElement().setAttribute("tabindex", "-1");
    }

    /** Below the title: what has to be filled in, what goes wrong, and the buttons with the way out. */
    final void layOut(Component fields, Component... buttons) {
        var row = new Div(buttons);
        row.add(new Button(texts.get("workshop.panel.close"), click -> desk.close()));
        row.addClassName("toolbar");
        getContent().add(title, kept, fields, message, row);
    }

    final Button main(String label, Runnable action) {
        var button = button(label, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    final Button button(String label, Runnable action) {
        return new Button(label, click -> {
            message.clear();
            action.run();
        });
    }

    final void refuse(String why, Component... waysOut) {
        message.show(why, waysOut);
    }

    /** What is filled in is no longer what was refused. */
    final void refuseNoLonger() {
        message.clear();
    }

    final void done(String told) {
        kept.forget();
        desk.done(told);
    }

    final void doneAndNext(String told) {
        kept.forget();
        desk.doneAndNext(told);
    }

    /** Where somebody begins who has opened this. */
    void focus() {
        title.getElement().callJsFunction("focus");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        focus();
    }
}
