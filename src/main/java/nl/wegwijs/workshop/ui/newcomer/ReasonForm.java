package nl.wegwijs.workshop.ui.newcomer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.DraftNote;
import nl.wegwijs.shared.ui.FreeWords;
import nl.wegwijs.shared.ui.Pictogram;
import org.jspecify.annotations.Nullable;

/** Room to say why, which may stay empty, and the button that does it. Kept as a draft until it is sent. */
class ReasonForm extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final Drafts drafts;
    private final String draft;
    private final TextArea reason = new FreeWords(texts.get("workshop.reason.label"));

    /**
     * @param draft names what the reason is for
     * @param send gets the reason; null when nothing was typed
     */
    ReasonForm(String draft, Drafts drafts, String action, Consumer<@Nullable String> send) {
        this.draft = draft;
        this.drafts = drafts;

        drafts.find(draft).ifPresent(this::restore);
        reason.addValueChangeListener(change -> drafts.keep(draft, reason.getValue()));
        var button = new Button(action, new Pictogram("x"), click -> {
            send.accept(reason.getValue().isBlank() ? null : reason.getValue().strip());
            drafts.forget(draft);
        });
        button.addThemeVariants(ButtonVariant.ERROR);
        button.setDisableOnClick(true);

        var actions = new Div(button);
        actions.addClassName("actions");
        getContent().add(reason, actions);
    }

    private void restore(String kept) {
        reason.setValue(kept);
        getContent().add(new DraftNote(texts, this::startAgain));
    }

    private void startAgain() {
        reason.clear();
        drafts.forget(draft);
    }
}
