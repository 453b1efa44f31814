package nl.wegwijs.workshop.ui.staff;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.workshop.DutyKeeping;
import nl.wegwijs.workshop.DutyResult;
import nl.wegwijs.workshop.file.WorkshopFile.DutyTerm;
import org.jspecify.annotations.Nullable;

/** The term of the participation declaration, and the day on which it was signed. */
class DutyForm extends Composite<Div> {

    private static final int LONGEST_REASON = 500;

    private final Texts texts = Texts.current();
    private final NewcomerId person;
    private final @Nullable DutyTerm duty;
    private final DutyKeeping duties;
    private final Runnable saved;

    private final DatePicker startsOn = localised(new DatePicker(texts.get("workshopFile.duty.startsOn")));
    private final DatePicker endsOn = localised(new DatePicker(texts.get("workshopFile.duty.endsOn")));
    private final DatePicker signedOn = localised(new DatePicker(texts.get("workshopFile.duty.signedOn")));
    private final KeptForm keptTerm;
    private final FormMessage message = new FormMessage();

    DutyForm(NewcomerId person, @Nullable DutyTerm duty, DutyKeeping duties, Drafts drafts, Runnable saved) {
        this.person = person;
        this.duty = duty;
        this.duties = duties;
        this.saved = saved;

        startsOn.setHelperText(texts.get("workshopFile.duty.startsOnHelp"));
        endsOn.setHelperText(texts.get("workshopFile.duty.endsOnHelp"));
        var fix = new Button(texts.get("workshopFile.duty.fix"), click -> fix());
        keptTerm = new KeptForm(drafts, "workshop.dutyTerm/" + person.value())
                .basedOn(() -> duty == null ? "" : duty.startsOn() + " " + duty.endsOn())
                .value("startsOn", startsOn, LocalDate::toString, LocalDate::parse)
                .value("endsOn", endsOn, LocalDate::toString, LocalDate::parse);
        var term = new Div(startsOn, endsOn, fix);
        term.addClassName("toolbar");
        getContent().add(new Paragraph(state()), keptTerm, term);
        if (duty != null) {
            startsOn.setValue(duty.startsOn());
            endsOn.setValue(duty.endsOn());
            signedOn.setValue(duty.signedOn());
            var kept = new KeptForm(drafts, "workshop.dutySigning/" + person.value())
                    .basedOn(() -> String.valueOf(duty.signedOn()))
                    .value("signedOn", signedOn, LocalDate::toString, LocalDate::parse);
            var signing = new Div(
                    signedOn, new Button(texts.get("workshopFile.duty.sign"), click -> sign(duty.version(), kept)));
            signing.addClassName("toolbar");
            getContent().add(kept, signing);
            if (duty.signedOn() != null) {
                getContent().add(takingBack(duty.version(), drafts));
            }
        }
        getContent().add(message);
    }

    private Details takingBack(int read, Drafts drafts) {
        var reason = new TextField(texts.get("workshopFile.duty.unsignReason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        var kept = new KeptForm(drafts, "workshop.dutyUnsigning/" + person.value()).text("reason", reason);
        var unsign = new Button(
                texts.get("workshopFile.duty.unsignNow"),
                click -> answer(duties.unsign(person, read, reason.getValue()), kept));
        var part = new Details(texts.get("workshopFile.duty.unsign"), kept, reason, unsign);
        // What is filled in again is to be seen.
        reason.addValueChangeListener(change -> part.setOpened(true));
        return part;
    }

    private String state() {
        if (duty == null) {
            return texts.get("workshopFile.duty.none");
        }
        return duty.signedOn() == null
                ? texts.get("workshopFile.duty.open", "date", texts.date(duty.endsOn()))
                : texts.get("workshopFile.duty.signed", "date", texts.date(duty.signedOn()));
    }

    private void fix() {
        if (startsOn.getValue() == null) {
            message.show(texts.get("workshopFile.duty.startMissing"));
            startsOn.focus();
            return;
        }
        // Whoever changes the beginning and leaves the end gets the usual term from the new day.
        var unchangedEnd = duty != null
                && Objects.equals(endsOn.getValue(), duty.endsOn())
                && !Objects.equals(startsOn.getValue(), duty.startsOn());
        var result = duties.fixTerm(
                person,
                duty == null ? null : duty.version(),
                startsOn.getValue(),
                unchangedEnd ? null : endsOn.getValue());
        answer(result, keptTerm);
    }

    private void sign(int read, KeptForm kept) {
        if (signedOn.getValue() == null) {
            message.show(texts.get("workshopFile.duty.signMissing"));
            signedOn.focus();
            return;
        }
        answer(duties.sign(person, read, signedOn.getValue()), kept);
    }

    private void answer(DutyResult result, KeptForm kept) {
        switch (result) {
            case DutyResult.Saved _ -> {
                kept.forget();
                Notice.done(texts.get("workshopFile.duty.saved"));
                saved.run();
            }
            case DutyResult.EndsTooEarly _ -> message.show(texts.get("workshopFile.duty.endsTooEarly"));
            case DutyResult.ReasonMissing _ -> message.show(texts.get("workshopFile.duty.unsignReasonMissing"));
            case DutyResult.NotYet _ -> message.show(texts.get("workshopFile.duty.notYet"));
            case DutyResult.ChangedMeanwhile _ -> message.show(texts.get("workshopFile.duty.changedMeanwhile"));
            case DutyResult.NoDuty _, DutyResult.OutOfSight _ ->
                message.show(texts.get("workshopFile.duty.outOfSight"));
        }
    }
}
