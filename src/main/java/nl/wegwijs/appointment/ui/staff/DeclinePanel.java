package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import org.jspecify.annotations.Nullable;

/** Another time is not possible: asks why, in words that the newcomer reads. They may be left out. */
class DeclinePanel extends Composite<Div> {

    private static final int LONGEST = 500;

    private final Texts texts = Texts.current();

    /** @param reads what the newcomer reads; null when a whole household is invited */
    DeclinePanel(@Nullable Language reads, KeptForm kept, Consumer<String> decline, Runnable close) {
        var why = new TextArea(texts.get("agenda.decline.why"));
        why.setMaxLength(LONGEST);
        why.setHelperText(
                reads == null
                        ? texts.get("agenda.decline.hint")
                        : texts.get("agenda.decline.hintLanguage", "language", texts.name(reads)));
        why.getElement().setAttribute("dir", "auto");
        why.setWidthFull();
        kept.text("why", why);
        var save = new Button(texts.get("agenda.decline.now"), click -> decline.accept(why.getValue()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var leave = new Button(texts.get("agenda.detail.leave"), click -> close.run());

        var buttons = new Div(save, leave);
        buttons.addClassName("actions");
        getContent().add(new H3(texts.get("agenda.asked.decline")), kept, why, buttons);
        getContent().addClassName("panel");
        why.focus();
    }
}
