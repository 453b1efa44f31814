package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.wegwijs.appointment.CancelReason;
import nl.wegwijs.appointment.CancelledBy;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;

/** Whose wish it is to cancel, and why. */
class CancelPanel extends Composite<Div> {

    private static final int LONGEST = 500;

    /** @param words the newcomer may read them */
    record Why(CancelledBy by, CancelReason reason, String words) {}

    private final Texts texts = Texts.current();
    private final RadioButtonGroup<CancelledBy> by = new RadioButtonGroup<>(texts.get("agenda.cancel.by"));
    private final Select<CancelReason> reason = new Select<>();
    private final TextArea words = new TextArea(texts.get("agenda.cancel.words"));

    CancelPanel(KeptForm kept, Consumer<Why> cancel, Runnable close) {
        by.setItems(CancelledBy.values());
        by.setItemLabelGenerator(texts::name);
        by.setValue(CancelledBy.STAFF);
        reason.setLabel(texts.get("agenda.cancel.reason"));
        reason.setItems(CancelReason.values());
        reason.setItemLabelGenerator(one -> one == null ? "" : texts.name(one));
        words.setMaxLength(LONGEST);
        words.addClassName("wide");
        kept.choice("by", by, Enum::name).choice("reason", reason, Enum::name).text("words", words);
        var save = new Button(texts.get("agenda.cancel.now"), click -> {
            reason.setInvalid(reason.isEmpty());
            reason.setErrorMessage(reason.isEmpty() ? texts.get("agenda.plan.required") : null);
            if (!reason.isEmpty()) {
                cancel.accept(new Why(by.getValue(), reason.getValue(), words.getValue()));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var leave = new Button(texts.get("agenda.detail.leave"), click -> close.run());

        var fields = new Div(by, reason, words);
        fields.addClassName("form-grid");
        var buttons = new Div(save, leave);
        buttons.addClassName("actions");
        getContent().add(new H3(texts.get("agenda.detail.cancel")), kept, fields, buttons);
        getContent().addClassName("panel");
    }
}
