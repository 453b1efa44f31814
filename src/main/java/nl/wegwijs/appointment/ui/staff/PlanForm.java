package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.appointment.AppointmentCatalogue.Kind;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.appointment.AppointmentPlanning;
import nl.wegwijs.appointment.MoveTo;
import nl.wegwijs.appointment.PlanRequest;
import nl.wegwijs.appointment.PlanResult;
import nl.wegwijs.appointment.TimeRefusal;
import nl.wegwijs.person.PeopleLookup.Member;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Pictogram;
import org.jspecify.annotations.Nullable;

/** What has to be known to plan one appointment. A refusal leaves everything as it was typed. */
class PlanForm extends Composite<Div> {

    private static final int USUAL_MINUTES = 30;
    private static final int LONGEST_NOTE = 2000;

    private final Texts texts = Texts.current();
    private final AppointmentPlanning planning;
    private final PersonPicker who;
    private final TimeAndPlace timeAndPlace;
    private final StaffId me;
    private final KeptForm kept;

    private final ComboBox<Kind> kind = new ComboBox<>(texts.get("agenda.plan.kind"));
    private final ComboBox<Language> interpreter = new ComboBox<>(texts.get("agenda.plan.interpreter"));
    private final TextArea note = new TextArea(texts.get("agenda.plan.note"));
    private final FormMessage refusal = new FormMessage();
    private final Div told = new Div();

    PlanForm(
            AppointmentPlanning planning,
            List<Kind> kinds,
            PersonPicker who,
            TimeAndPlace timeAndPlace,
            StaffId me,
            KeptForm kept) {
        this.planning = planning;
        this.who = who;
        this.timeAndPlace = timeAndPlace;
        this.me = me;
        this.kept = kept;

        kind.setItems(kinds);
        kind.setItemLabelGenerator(one -> one.name().text());
        interpreter.setItems(Language.all());
        interpreter.setItemLabelGenerator(texts::name);
        interpreter.setClearButtonVisible(true);
        interpreter.setPlaceholder(texts.get("agenda.plan.noInterpreter"));
        note.setMaxLength(LONGEST_NOTE);
        note.setHelperText(texts.get("agenda.plan.noteHint"));
        note.addClassName("wide");
        var save = new Button(texts.get("agenda.plan.save"), new Pictogram("calendar-plus"), click -> plan());
        save.addThemeVariants(ButtonVariant.PRIMARY);

        kind.addValueChangeListener(
                event -> Optional.ofNullable(event.getValue()).ifPresent(one -> timeAndPlace.takes(one.minutes())));
        who.onChange(this::invite);
        who.keepIn(kept);
        kept.choice("kind", kind, one -> one.id().value());
        timeAndPlace.keepIn(kept);
        kept.choice("interpreter", interpreter, Language::code).text("note", note);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();

        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        told.setVisible(false);
        var fields = new Div(who, kind, interpreter, timeAndPlace, note);
        fields.addClassNames("form-grid", "card");
        var hint = new Span(texts.get("agenda.plan.saveHint"));
        hint.addClassName("quiet-text");
        var buttons = new Div(save, hint);
        buttons.addClassName("toolbar");
        getContent().add(told, kept, fields, refusal, buttons);
    }

    /**
     * Starts with what is known already. Who is invited and whether the day is an open one is looked up once the form is
     * on the screen.
     *
     * @param day null for the first day on which the location opens
     */
    void start(LocalDate today, @Nullable LocalDate day, @Nullable NewcomerId newcomer) {
        timeAndPlace.start(me, null, null, USUAL_MINUTES, day == null ? today : day);
        kept.onArrival(() -> {
            if (day == null) {
                timeAndPlace.toOpenDay();
            }
            if (newcomer != null) {
                who.choose(newcomer);
            }
        });
        if (newcomer == null) {
            who.focus();
        } else {
            kind.focus();
        }
    }

    private void invite() {
        timeAndPlace.forWhom(who.choice().orElse(null));
        interpreter.setValue(who.person()
                .filter(Member::interpreterNeeded)
                .map(Member::reads)
                .orElse(null));
        kept.changed();
    }

    private void plan() {
        refusal.clear();
        var invited = who.choice();
        if (told.isVisible() && invited.isEmpty()) {
            // Pressed twice: it is planned, and nobody has begun with the next one.
            who.focus();
            return;
        }
        who.refuse(invited.isEmpty() ? texts.get("agenda.plan.required") : null);
        kind.setInvalid(kind.isEmpty());
        kind.setErrorMessage(kind.isEmpty() ? texts.get("agenda.plan.required") : null);
        var when = timeAndPlace.filled();
        if (invited.isPresent() && !kind.isEmpty() && when.isPresent()) {
            plan(invited.get(), when.get());
        } else {
            refusal.show(texts.get("agenda.plan.incomplete"));
        }
    }

    private void plan(PersonPicker.Choice invited, MoveTo when) {
        var result = planning.plan(new PlanRequest(
                kind.getValue().id(),
                invited.household(),
                invited.newcomer(),
                when.staff(),
                when.location(),
                when.room(),
                when.start(),
                when.minutes(),
                interpreter.getValue(),
                note.isEmpty() ? null : note.getValue()));
        switch (result) {
            case PlanResult.Planned planned -> planned(planned.id(), when);
            case PlanResult.NobodyToInvite _ -> refusal.show(texts.get("agenda.refused.nobody"));
            case PlanResult.KindNotInUse _ -> refusal.show(texts.get("agenda.refused.kindNotInUse"));
            case TimeRefusal refused -> refusal.show(new Refusals(texts).of(refused));
        }
    }

    /** Says what is planned, and is ready for the next one: the place and the kind stay, for a row of intakes. */
    private void planned(AppointmentId id, MoveTo when) {
        var person = who.person().orElseThrow();
        var open = AgendaPages.link(
                id,
                QueryParameters.of("day", when.start().toLocalDate().toString()),
                new Span(texts.get("agenda.plan.open")));
        var again = new Button(texts.get("agenda.plan.another", "name", person.name()), click -> {
            who.choose(person.id());
            kind.focus();
        });
        told.removeAll();
        told.add(
                new Pictogram("check"),
                new Span(texts.get(
                        "agenda.plan.planned",
                        "name",
                        person.name(),
                        "kind",
                        kind.getValue().name().text(),
                        "date",
                        texts.date(when.start().toLocalDate()),
                        "time",
                        texts.time(when.start().toLocalTime()))),
                open,
                again);
        told.setVisible(true);
        note.clear();
        who.clear();
        timeAndPlace.clearTime();
        kept.forget();
        who.focus();
    }
}
