package nl.wegwijs.workshop.certificate.ui.staff;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.EnrolmentStatus;
import nl.wegwijs.workshop.FinishSheet;
import nl.wegwijs.workshop.FinishSheet.Participant;
import nl.wegwijs.workshop.FinishSheet.Result;

/** One participant: how often they came, and whether they pass. A reason is asked as soon as that is against the rule. */
class FinishRow extends ListItem {

    private static final int LONGEST_REASON = 500;

    private final Participant person;
    private final boolean byRule;
    private final Checkbox passed;
    private final TextField reason;

    FinishRow(FinishSheet sheet, Participant person, Texts texts) {
        this.person = person;
        this.byRule = sheet.passes(person);
        passed = new Checkbox(texts.get("workshop.finish.passed"));
        passed.setValue(person.status() == EnrolmentStatus.ENROLLED ? byRule : person.hasPassed());
        passed.setAriaLabel(texts.get("workshop.finish.passedOf", "name", person.name()));
        reason = new TextField(texts.get("workshop.finish.reason", "name", person.name()));
        reason.setMaxLength(LONGEST_REASON);
        reason.setValue(Objects.requireNonNullElse(person.reason(), ""));
        reason.setWidthFull();
        passed.addValueChangeListener(change -> askReason());
        askReason();

        var name = new Span(person.name());
        name.getElement().setAttribute("dir", "auto");
        var who = new Div(name, new Span(latinName()));
        who.addClassName("with-pictogram");
        var badge = new Span(
                new Pictogram(byRule ? "check" : "x"),
                new Span(texts.get("workshop.finish.attended", "attended", person.attended(), "held", sheet.held())));
        badge.addClassNames("badge", byRule ? "good" : "warn");
        var facts = new Div(badge, passed);
        facts.addClassName("badges");
        add(who, facts, reason);
        addClassName("card");
    }

    private String latinName() {
        var latin = person.latinName();
        return latin == null || latin.equals(person.name()) ? "" : "(" + latin + ")";
    }

    private void askReason() {
        var needed = passed.getValue() != byRule;
        reason.setVisible(needed);
        reason.setRequiredIndicatorVisible(needed);
    }

    void keepIn(KeptForm kept) {
        kept.value("passed." + person.id().value(), passed, String::valueOf, Boolean::valueOf)
                .text("reason." + person.id().value(), reason);
    }

    Result result() {
        var against = passed.getValue() != byRule;
        return new Result(person.id(), passed.getValue(), against ? reason.getValue() : "");
    }
}
