package nl.wegwijs.appointment.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.wegwijs.appointment.Agenda;
import nl.wegwijs.appointment.AgendaEntry.Meeting;
import nl.wegwijs.planning.Place;
import nl.wegwijs.planning.agenda.AgendaScope;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanViewTest extends StaffAgendaTest {

    @Autowired
    private Agenda agenda;

    @Autowired
    private Statements statements;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void aCoachIsSignedIn() {
        isSignedIn(sanne, Role.COACH);
    }

    @Test
    void plansForAPersonFoundByName() {
        open("staff/appointments/plan?day=" + TOMORROW);
        arrive();
        find("amina");
        choose("Purpose", "Intake");
        press("13:00");
        press("Plan this appointment");

        var meeting = planned();
        assertThat(meeting.newcomer()).isEqualTo(amina);
        assertThat(meeting.staff()).isEqualTo(sanne);
        assertThat(meeting.interpreter()).isEqualTo(Language.TI);
        assertThat(meeting.start())
                .isEqualTo(TOMORROW.atTime(13, 0).atZone(Texts.OFFICE).toInstant());
        assertThat(shown()).contains("Planned: Amina Haddad, Intake, Wednesday 11 March, 13:00.");
        assertThat(person().isEmpty()).isTrue();
    }

    @Test
    void plansForTheWholeHousehold() {
        open("staff/appointments/plan?for=" + amina.value() + "&day=" + TOMORROW);
        arrive();
        var invited = _get(RadioButtonGroup.class);
        assertThat(invited.getLabel()).isEqualTo("Who is invited?");
        choose("Purpose", "Intake");
        _setValue(invited, invited.getListDataView().getItem(1));
        press("10:00");
        press("Plan this appointment");
        assertThat(planned().newcomer()).isNull();
        assertThat(planned().household()).isEqualTo(household);
    }

    @Test
    void aKindBringsItsMinutesAndAPersonTheInterpreter() {
        open("staff/appointments/plan");
        arrive();
        _setValue(_get(IntegerField.class), 90);
        choose("Purpose", "Intake");
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(30);
        find("0612345678");
        assertThat(shown()).contains("Reads Tigrinya; interpreter needed");
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Interpreter into"))
                        .getValue())
                .isEqualTo(Language.TI);
    }

    @Test
    void saysWhatIsMissing() {
        open("staff/appointments/plan");
        arrive();
        press("Plan this appointment");
        assertThat(refusal()).contains("Some fields are still empty");
        assertThat(person().isInvalid()).isTrue();
        assertThat(_get(TimePicker.class).isInvalid()).isTrue();
    }

    @Test
    void saysWhoIsTakenAndKeepsWhatWasTyped() {
        planned(john, sanne, TOMORROW.atTime(10, 0));
        isSignedIn(sanne, Role.COACH);
        fill(TOMORROW, LocalTime.of(10, 15));
        assertThat(_find(Button.class, spec -> spec.withText("10:00"))).isEmpty();
        press("Plan this appointment");
        assertThat(refusal()).contains("Already taken at that time: Sanne de Wit (until 10:30)");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Needs <b>time</b>");
        assertThat(_get(TimePicker.class).getValue()).isEqualTo(LocalTime.of(10, 15));
    }

    @Test
    void saysThatTheLocationIsClosedAndWhy() {
        town.closed(office, TOMORROW, "Staff day");
        fill(TOMORROW, LocalTime.of(10, 0));
        assertThat(shown()).contains("Nothing is free on Wednesday 11 March");
        press("Plan this appointment");
        assertThat(refusal()).contains("closed on Wednesday 11 March: Staff day");
    }

    @Test
    void saysWhenTheLocationIsOpen() {
        fill(TOMORROW, LocalTime.of(18, 0));
        press("Plan this appointment");
        assertThat(refusal()).contains("open from 09:00 until 17:00");

        fill(LocalDate.of(2026, 3, 14), LocalTime.of(10, 0));
        press("Plan this appointment");
        assertThat(refusal()).contains("never open on Saturday");
    }

    @Test
    void saysThatTheTimeIsOverOrNotOnFiveMinutesOrTooShort() {
        fill(TODAY, LocalTime.of(9, 0));
        press("Plan this appointment");
        assertThat(refusal()).contains("This time is over.");

        fill(TOMORROW, LocalTime.of(9, 3));
        press("Plan this appointment");
        assertThat(refusal()).contains("five minutes");

        fill(TOMORROW, LocalTime.of(9, 0));
        _setValue(_get(IntegerField.class), 0);
        press("Plan this appointment");
        assertThat(refusal()).contains("at least 5 minutes");
    }

    @Test
    void aCoachDoesNotPlanForSomebodyElsesHousehold() {
        open("staff/appointments/plan?for=" + john.value() + "&day=" + TOMORROW);
        arrive();
        choose("Purpose", "Intake");
        _setValue(_get(TimePicker.class), LocalTime.of(10, 0));
        press("Plan this appointment");
        assertThat(refusal()).contains("You cannot plan for this person");
    }

    @Test
    void pressedTwiceItPlansOnceAndComplainsOfNothing() {
        fill(TOMORROW, LocalTime.of(10, 0));
        press("Plan this appointment");
        press("Plan this appointment");
        assertThat(refusal()).isEmpty();
        assertThat(person().isInvalid()).isFalse();
        assertThat(shown()).contains("Planned: Amina Haddad, Intake, Wednesday 11 March, 10:00.");
    }

    @Test
    void planAnotherForTheSamePerson() {
        fill(TOMORROW, LocalTime.of(10, 0));
        press("Plan this appointment");
        press("Plan another for Amina Haddad");
        assertThat(person().isEmpty()).isFalse();
        assertThat(_get(TimePicker.class).isEmpty()).isTrue();
    }

    @Test
    void trainersAndAdministratorsDoNotPlan() {
        isSignedIn(bram, Role.TRAINER, Role.ADMINISTRATOR);
        open("staff/appointments/plan");
        arrive();
        assertThat(screen()).isNotInstanceOf(PlanView.class);
    }

    @Test
    void opensWithFewStatements() {
        open("staff/appointments");
        statements.assertAtMost(5, () -> open("staff/appointments/plan"));
        assertThat(screen()).isInstanceOf(PlanView.class);
    }

    @Test
    void opensForSomebodyWithFewStatementsToo() {
        open("staff/appointments");
        statements.assertAtMost(5, () -> open("staff/appointments/plan?for=" + amina.value()));
        arrive();
        assertThat(person().isEmpty()).isFalse();
        assertThat(shown()).contains("Reads Tigrinya; interpreter needed", "Everybody is free on Tuesday 10 March");
    }

    @Test
    void startsAtTheLocationWhereThePlannerWorks() {
        town.location("An earlier one by name");
        open("staff/appointments/plan");
        assertThat(location()).startsWith("An earlier one by name");
        town.worksAt(sanne, office);
        open("staff/appointments");
        open("staff/appointments/plan");
        assertThat(location()).startsWith("Office");
    }

    @Test
    void startsOnTheNextOpenDayWhenTodayIsOverOrClosed() {
        town.closed(office, TOMORROW, "Staff day");
        open("staff/appointments/plan");
        arrive();
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(TODAY);

        clock.setTo(TODAY.atTime(17, 30));
        open("staff/appointments");
        open("staff/appointments/plan?day=" + TODAY);
        arrive();
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(TODAY.plusDays(2));

        clock.setTo(LocalDate.of(2026, 3, 14).atTime(10, 0));
        open("staff/appointments");
        open("staff/appointments/plan");
        arrive();
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(LocalDate.of(2026, 3, 16));
    }

    @Test
    void staysOnTheDayThatWasAskedFor() {
        town.closed(office, TOMORROW, "Staff day");
        open("staff/appointments/plan?day=" + TOMORROW);
        arrive();
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(TOMORROW);
    }

    private static String location() {
        return ((Place) _get(ComboBox.class, spec -> spec.withLabel("Location")).getValue()).name();
    }

    private void fill(LocalDate day, LocalTime time) {
        open("staff/appointments");
        open("staff/appointments/plan?for=" + amina.value());
        arrive();
        choose("Purpose", "Intake");
        _setValue(_get(DatePicker.class), day);
        _setValue(_get(TimePicker.class), time);
        _setValue(_get(TextArea.class), "Needs <b>time</b>");
    }

    private void find(String typed) {
        ComboBoxKt.setUserInput(person(), typed);
        var found = ComboBoxKt.getSuggestionItems(person());
        assertThat(found).hasSize(1);
        _setValue(person(), found.getFirst());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> person() {
        return _get(ComboBox.class, spec -> spec.withLabel("For whom?"));
    }

    private static void choose(String label, String item) {
        ComboBoxKt.selectByLabel(_get(ComboBox.class, spec -> spec.withLabel(label)), item);
    }

    private static String refusal() {
        return _get(FormMessage.class).getElement().getTextRecursively();
    }

    private Meeting planned() {
        var page = agenda.entries(new AgendaScope.Mine(), TOMORROW, TOMORROW, Language.EN);
        return (Meeting) page.entries().getFirst();
    }
}
