package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import nl.wegwijs.appointment.CancelReason;
import nl.wegwijs.appointment.SettlementAgenda.Lane;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;

/** Says which households lose which appointments, and asks why, before a settlement day is cancelled. */
class CancelDayPanel extends Composite<Div> {

    private static final int LONGEST = 500;

    private final Texts texts = Texts.current();
    private final Select<CancelReason> reason = new Select<>();
    private final TextArea words = new TextArea(texts.get("settlement.cancel.words"));

    CancelDayPanel(List<Lane> lanes, KeptForm kept, BiConsumer<CancelReason, String> cancel, Runnable close) {
        reason.setLabel(texts.get("settlement.cancel.reason"));
        reason.setItems(CancelReason.values());
        reason.setItemLabelGenerator(one -> one == null ? "" : texts.name(one));
        reason.setManualValidation(true);
        reason.setErrorMessage(texts.get("component.required"));
        words.setMaxLength(LONGEST);
        words.setHelperText(texts.get("settlement.cancel.wordsHelp"));

        kept.choice("reason", reason, Enum::name).text("words", words);

        var appointments = lanes.stream()
                .flatMap(lane -> lane.stops().stream())
                .filter(stop -> stop.status().isOpen())
                .count();
        var happens = new Paragraph(texts.get(
                "settlement.cancel.happens",
                "appointments",
                appointments,
                "households",
                lanes.size(),
                "names",
                texts.list(lanes.stream().map(Lane::who).toList())));
        happens.addClassName("pick-name");

        var now = new Button(texts.get("settlement.cancel.now", "appointments", appointments), click -> {
            reason.setInvalid(reason.isEmpty());
            if (!reason.isEmpty()) {
                cancel.accept(reason.getValue(), words.getValue());
            }
        });
        now.addThemeVariants(ButtonVariant.PRIMARY);
        var keep = new Button(texts.get("settlement.cancel.keep"), click -> close.run());
        var fields = new Div(reason, words);
        fields.addClassName("fields");
        var buttons = new Div(now, keep);
        buttons.addClassName("toolbar");
        getContent().add(new H2(texts.get("settlement.cancel.title")), kept, happens, fields, buttons);
        getContent().addClassNames("card", "settings-form", "no-print");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", texts.get("settlement.cancel.title"));
        reason.focus();
    }
}
