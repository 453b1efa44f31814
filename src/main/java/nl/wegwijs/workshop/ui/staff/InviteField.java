package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.workshop.LanguageDemand;
import nl.wegwijs.workshop.WorkshopId;

/** Whether everybody who waits for the workshop in that language is invited; only there when somebody waits. */
class InviteField extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final LanguageDemand demand;
    private final Checkbox invite = new Checkbox();

    InviteField(LanguageDemand demand) {
        this.demand = demand;
        invite.setValue(true);
        getContent().add(invite);
        getContent().addClassName("wide");
        hide();
    }

    void keepIn(KeptForm kept) {
        kept.value("invite", invite, String::valueOf, Boolean::valueOf);
    }

    void offer(WorkshopId workshop, Language language) {
        var people = demand.count(workshop, language);
        invite.setLabel(texts.get("workshop.plan.invite", "people", people, "language", texts.name(language)));
        getContent().setVisible(people > 0);
    }

    void hide() {
        getContent().setVisible(false);
    }

    boolean isWanted() {
        return getContent().isVisible() && invite.getValue();
    }
}
