package nl.wegwijs.appointment.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.appointment.CancelReason;
import nl.wegwijs.appointment.CancelledBy;
import nl.wegwijs.appointment.MoveWish;
import nl.wegwijs.appointment.MyAppointmentAnswers;
import nl.wegwijs.planning.DayPart;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What staff type about appointments is there again after an ended session. */
class KeptAppointmentFormsViewTest extends StaffAgendaTest {

    private static final String KEPT = "We kept what you typed here earlier.";
    private static final String PLAN = "staff/appointments/plan";

    @Autowired
    private MyAppointmentAnswers answers;

    private AppointmentId appointment;

    @BeforeEach
    void aminaComesTomorrow() {
        appointment = planned(amina, sanne, TOMORROW.atTime(11, 0));
        isSignedIn(sanne, Role.COACH);
    }

    @Test
    void thePlanFormIsFilledInAgain() {
        fillInThePlan();
        comeBackTo(PLAN);
        assertThat(shown()).contains(KEPT, "Reads Tigrinya; interpreter needed");
        assertThat(combo("For whom?").isEmpty()).isFalse();
        assertThat(_get(RadioButtonGroup.class).getValue()).hasToString("HOUSEHOLD");
        assertThat(combo("Interpreter into").isEmpty()).isTrue();
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(45);
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(TOMORROW);
        assertThat(_get(TimePicker.class).getValue()).isEqualTo(LocalTime.of(14, 15));
        assertThat(combo("Room").isEmpty()).isFalse();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Bring the contract");
        press("Plan this appointment");
        assertThat(shown()).contains("Planned: Amina Haddad, Intake, Wednesday 11 March, 14:15.");

        comeBackTo(PLAN);
        assertThat(shown()).doesNotContain(KEPT);
        assertThat(_get(TextArea.class).getValue()).isEmpty();
    }

    @Test
    void aColleagueDoesNotSeeIt() {
        fillInThePlan();
        isSignedIn(bram, Role.COACH);
        comeBackTo(PLAN);
        assertThat(shown()).doesNotContain(KEPT);
        assertThat(combo("For whom?").isEmpty()).isTrue();
    }

    @Test
    void aPlanForSomebodyElseIsAnotherForm() {
        fillInThePlan();
        comeBackTo(PLAN + "?for=" + john.value());
        assertThat(shown()).doesNotContain(KEPT);
    }

    @Test
    void anotherTimeIsChosenAgain() {
        openIt();
        press("Move");
        arrive();
        _setValue(_get(TimePicker.class), LocalTime.of(15, 0));
        comeBackToIt();
        press("Move");
        assertThat(_get(TimePicker.class).isEmpty()).isTrue();
        arrive();
        assertThat(_get(TimePicker.class).getValue()).isEqualTo(LocalTime.of(15, 0));
        press("Move to this time");
        assertThat(shown()).contains("15:00–15:30");
        assertThat(_find(KeptForm.class).stream()
                        .filter(form -> form.getElement().getTextRecursively().contains(KEPT)))
                .isEmpty();
    }

    @Test
    void aReasonToCancelIsThereAgainAndSaysThatAColleagueChangedTheAppointment() {
        openIt();
        press("Cancel");
        arrive();
        by().setValue(CancelledBy.NEWCOMER);
        reason().setValue(CancelReason.ILL);
        _setValue(words(), "Has the flu");
        isSignedIn(manager, Role.MANAGER);
        planning.noteForColleagues(appointment, "Changed by Marja");
        isSignedIn(sanne, Role.COACH);
        comeBackToIt();
        press("Cancel");
        arrive();
        assertThat(by().getValue()).isEqualTo(CancelledBy.NEWCOMER);
        assertThat(reason().getValue()).isEqualTo(CancelReason.ILL);
        assertThat(words().getValue()).isEqualTo("Has the flu");
        assertThat(shown()).contains(KEPT, "A colleague saved this while you were typing.");
    }

    @Test
    void whyAnotherTimeIsNotPossibleIsThereAgainAndThenStandsInTheHistory() {
        SignIn.asNewcomer(amina);
        answers.askToMove(appointment, List.of(new MoveWish(TOMORROW.plusDays(1), DayPart.MORNING)), null);
        isSignedIn(sanne, Role.COACH);
        openIt();
        press("Keep the old time");
        arrive();
        assertThat(why().getHelperText()).startsWith("The newcomer reads Tigrinya");
        _setValue(why(), "The notary is ill");
        comeBackToIt();
        press("Keep the old time");
        arrive();
        assertThat(why().getValue()).isEqualTo("The notary is ill");
        press("Keep the old time and say so");
        _find(Details.class).stream()
                .filter(details -> details.getSummaryText().equals("History"))
                .forEach(history -> history.setOpened(true));
        assertThat(shown()).contains("The reason: The notary is ill");
    }

    @Test
    void aNoteForColleaguesIsThereAgain() {
        openIt();
        _setValue(note(), "Ask about the lease and the keys");
        comeBackToIt();
        assertThat(note().getValue()).isEqualTo("Ask about the lease and the keys");
        press("Save the note");
        comeBackToIt();
        assertThat(shown()).doesNotContain(KEPT);
    }

    @Test
    void aNoteThatAColleagueChangedMeanwhileShowsBothTexts() {
        openIt();
        _setValue(note(), "Typed by Sanne");
        isSignedIn(manager, Role.MANAGER);
        planning.noteForColleagues(appointment, "Changed by Marja");
        isSignedIn(sanne, Role.COACH);
        comeBackToIt();
        assertThat(note().getValue()).isEqualTo("Typed by Sanne");
        assertThat(shown()).contains("It now says: “Changed by Marja”");
    }

    @Test
    void aPlanForAnotherDayIsAnotherForm() {
        fillInThePlan();
        comeBackTo(PLAN + "?day=" + TOMORROW.plusDays(1));
        assertThat(shown()).doesNotContain(KEPT);
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(TOMORROW.plusDays(1));
    }

    @Test
    void aWishThatIsPressedComesBeforeADayThatWasChosenEarlier() {
        SignIn.asNewcomer(amina);
        answers.askToMove(appointment, List.of(new MoveWish(TOMORROW.plusDays(1), DayPart.MORNING)), null);
        isSignedIn(sanne, Role.COACH);
        openIt();
        press("Move");
        arrive();
        _setValue(_get(DatePicker.class), TOMORROW.plusDays(6));
        comeBackToIt();
        press("Thursday 12 March, morning");
        arrive();
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(TOMORROW.plusDays(1));
    }

    private void fillInThePlan() {
        open(PLAN);
        arrive();
        ComboBoxKt.setUserInput(combo("For whom?"), "amina");
        _setValue(
                combo("For whom?"),
                ComboBoxKt.getSuggestionItems(combo("For whom?")).getFirst());
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Object> invited = _get(RadioButtonGroup.class);
        _setValue(invited, invited.getListDataView().getItem(1));
        ComboBoxKt.selectByLabel(combo("Purpose"), "Intake");
        combo("Interpreter into").clear();
        ComboBoxKt.selectByLabel(combo("Room"), "Room 1");
        _setValue(_get(IntegerField.class), 45);
        _setValue(_get(DatePicker.class), TOMORROW);
        _setValue(_get(TimePicker.class), LocalTime.of(14, 15));
        _setValue(_get(TextArea.class), "Bring the contract");
    }

    private void openIt() {
        open("staff/appointments/" + appointment.value() + "?day=" + TOMORROW);
        arrive();
    }

    private void comeBackToIt() {
        comeBackTo("staff/appointments/" + appointment.value() + "?day=" + TOMORROW);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> combo(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<CancelledBy> by() {
        return _get(RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<CancelReason> reason() {
        return _get(Select.class, spec -> spec.withLabel("Reason"));
    }

    private static TextArea why() {
        return _get(TextArea.class, spec -> spec.withLabel("Why is another time not possible? (optional)"));
    }

    private static TextArea words() {
        return _find(TextArea.class).stream()
                .filter(area -> !area.getLabel().equals("Note for colleagues"))
                .findFirst()
                .orElseThrow();
    }

    private static TextArea note() {
        return _get(TextArea.class, spec -> spec.withLabel("Note for colleagues"));
    }
}
