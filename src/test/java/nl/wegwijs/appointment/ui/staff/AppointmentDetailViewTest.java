package nl.wegwijs.appointment.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import nl.wegwijs.appointment.Agenda;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.appointment.AppointmentStatus;
import nl.wegwijs.appointment.CancelReason;
import nl.wegwijs.appointment.CancelledBy;
import nl.wegwijs.appointment.MoveTo;
import nl.wegwijs.appointment.MoveWish;
import nl.wegwijs.appointment.MyAppointmentAnswers;
import nl.wegwijs.appointment.StaffAppointment;
import nl.wegwijs.planning.DayPart;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AppointmentDetailViewTest extends StaffAgendaTest {

    @Autowired
    private Agenda agenda;

    @Autowired
    private MyAppointmentAnswers answers;

    @Autowired
    private TestClock clock;

    @Autowired
    private Statements statements;

    private AppointmentId appointment;

    @BeforeEach
    void aminaComesTomorrow() {
        appointment = planned(amina, sanne, TOMORROW.atTime(11, 0));
    }

    @Test
    void saysWhoComesAndInWhichLanguage() {
        openIt();
        assertThat(shown())
                .contains("Amina Haddad", "Reads Tigrinya; interpreter needed", "0612345678", "11:00–11:30", "Planned");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Note for colleagues"))
                        .getValue())
                .isEqualTo("Ask about the lease");
    }

    @Test
    void showsWhatTheNewcomerSeesInTheOwnLanguage() {
        openIt();
        var preview = _find(Details.class).stream()
                .filter(details -> details.getSummaryText().contains("What the newcomer sees (Tigrinya)"))
                .findFirst()
                .orElseThrow();
        preview.setOpened(true);
        assertThat(preview.getElement().getTextRecursively())
                .contains(Texts.in(Language.TI).date(TOMORROW), "Rijswijkseplein 79")
                .doesNotContain("Ask about the lease");
    }

    @Test
    void somebodyElsesAppointmentDoesNotOpen() {
        isSignedIn(bram, Role.COACH);
        open("staff/appointments/" + appointment.value());
        assertThat(shown()).contains("or you may not see it").doesNotContain("Amina Haddad");
    }

    @Test
    void openedByItsAddressItTakesAtMostFiveStatements() {
        isSignedIn(sanne, Role.COACH);
        open("staff/appointments?day=" + TODAY.plusDays(20));
        for (var list : List.of("?of=me", "?of=team&view=week", "?of=" + office.value() + "&day=" + TOMORROW)) {
            statements.assertAtMost(5, () -> open("staff/appointments/" + appointment.value() + list));
            assertThat(shown()).contains("0612345678");
        }
    }

    @Test
    void tellsWhatHappenedToItOnceAsked() {
        openIt();
        var history = _find(Details.class).stream()
                .filter(details -> details.getSummaryText().equals("History"))
                .findFirst()
                .orElseThrow();
        assertThat(shown()).doesNotContain("Marja Bos");
        history.setOpened(true);
        assertThat(shown()).contains("Marja Bos");
    }

    @Test
    void movesToAFreeTime() {
        openIt();
        press("Move");
        press("15:00");
        press("Move to this time");
        assertThat(it().meeting().start())
                .isEqualTo(TOMORROW.atTime(15, 0).atZone(Texts.OFFICE).toInstant());
        assertThat(shown()).contains("15:00–15:30");
    }

    @Test
    void aTakenTimeIsRefusedByNameAndStaysTyped() {
        planned(john, sanne, TOMORROW.atTime(15, 0));
        openIt();
        press("Move");
        _setValue(_get(TimePicker.class), LocalTime.of(15, 10));
        press("Move to this time");
        assertThat(refusal()).contains("Already taken at that time: Sanne de Wit");
        assertThat(_get(TimePicker.class).getValue()).isEqualTo(LocalTime.of(15, 10));
    }

    @Test
    void cancelsWithAReasonAndSaysByWhom() {
        openIt();
        press("Cancel");
        press("Cancel this appointment");
        assertThat(it().cancelled()).isNull();

        _setValue(_get(Select.class, spec -> spec.withLabel("Reason")), CancelReason.ILL);
        press("Cancel this appointment");
        assertThat(it().cancelled())
                .extracting(StaffAppointment.Cancelled::by, StaffAppointment.Cancelled::reason)
                .containsExactly(CancelledBy.STAFF, CancelReason.ILL);
        assertThat(shown()).contains("Cancelled by Our organisation: Ill");
    }

    @Test
    void notesWhetherSomebodyCameOnceItHasBegun() {
        openIt();
        assertThat(_find(Button.class, spec -> spec.withText("Attended"))).isEmpty();

        clock.setTo(TOMORROW.atTime(12, 0));
        openIt();
        press("Missed");
        assertThat(it().meeting().status()).isEqualTo(AppointmentStatus.MISSED);
        press("Attended");
        assertThat(it().meeting().status()).isEqualTo(AppointmentStatus.ATTENDED);
    }

    @Test
    void acceptsAWishWithTheFirstFreeTime() {
        aminaAsksFor(new MoveWish(TOMORROW.plusDays(1), DayPart.AFTERNOON));
        openIt();
        assertThat(shown()).contains("Asks for another time", "My child has to see a doctor");
        press("Thursday 12 March, afternoon");
        press("Move to this time");
        assertThat(it().meeting().start())
                .isEqualTo(
                        TOMORROW.plusDays(1).atTime(12, 0).atZone(Texts.OFFICE).toInstant());
        assertThat(it().moveRequest()).isNull();
    }

    @Test
    void keepsTheOldTimeWhenAskedForAnother() {
        aminaAsksFor(new MoveWish(TOMORROW.plusDays(1), DayPart.MORNING));
        openIt();
        press("Keep the old time");
        press("Keep the old time and say so");
        assertThat(it().moveRequest()).isNull();
        assertThat(it().meeting().start())
                .isEqualTo(TOMORROW.atTime(11, 0).atZone(Texts.OFFICE).toInstant());
    }

    @Test
    void whoComesSecondIsToldAndLosesNothing() {
        openIt();
        press("Cancel");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("In your own words (staff only)")), "She called");
        _setValue(_get(Select.class, spec -> spec.withLabel("Reason")), CancelReason.ILL);

        SignIn.asStaff(manager, Role.MANAGER);
        planning.move(appointment, new MoveTo(sanne, office, null, TOMORROW.atTime(16, 0), 30));
        SignIn.asStaff(sanne, Role.COACH);
        press("Cancel this appointment");

        assertThat(refusal()).contains("Marja Bos changed this appointment just before you");
        assertThat(shown()).contains("16:00–16:30");
        assertThat(it().cancelled()).isNull();
        assertThat(_get(TextArea.class, spec -> spec.withLabel("In your own words (staff only)"))
                        .getValue())
                .isEqualTo("She called");

        press("Cancel this appointment");
        assertThat(it().cancelled()).isNotNull();
    }

    @Test
    void aNoteThatAColleagueChangedIsNotOverwrittenUnseen() {
        openIt();
        SignIn.asStaff(manager, Role.MANAGER);
        planning.noteForColleagues(appointment, "Bring the <b>lease</b>");
        SignIn.asStaff(sanne, Role.COACH);

        var note = _get(TextArea.class, spec -> spec.withLabel("Note for colleagues"));
        _setValue(note, "Ask about the rent");
        press("Save the note");
        assertThat(refusal()).contains("Bring the <b>lease</b>");
        assertThat(note.getValue()).isEqualTo("Ask about the rent");

        press("Save the note");
        assertThat(it().internalNote()).isEqualTo("Ask about the rent");
    }

    @Test
    void nobodyIsNamedForWhatTheHistoryDoesNotTell() {
        openIt();
        press("Cancel");
        _setValue(_get(Select.class, spec -> spec.withLabel("Reason")), CancelReason.ILL);
        SignIn.asStaff(bram, Role.MANAGER);
        planning.noteForColleagues(appointment, "Written by Bram");
        SignIn.asStaff(sanne, Role.COACH);
        press("Cancel this appointment");
        assertThat(refusal())
                .contains("A colleague changed this appointment just before you")
                .doesNotContain("Marja Bos");
        assertThat(it().cancelled()).isNull();
    }

    @Test
    void whatTheNewcomerSeesFollows() {
        openIt();
        var preview = _find(Details.class).stream()
                .filter(details -> details.getSummaryText().contains("What the newcomer sees"))
                .findFirst()
                .orElseThrow();
        preview.setOpened(true);
        press("Move");
        press("15:00");
        press("Move to this time");
        assertThat(preview.getElement().getTextRecursively()).contains("15:00").doesNotContain("11:00");
    }

    private void aminaAsksFor(MoveWish wish) {
        SignIn.asNewcomer(amina);
        answers.askToMove(appointment, List.of(wish), "My child has to see a doctor");
    }

    private void openIt() {
        isSignedIn(sanne, Role.COACH);
        open("staff/appointments");
        open("staff/appointments/" + appointment.value() + "?view=day&day=" + TOMORROW);
    }

    private StaffAppointment it() {
        return agenda.find(appointment, Language.EN).orElseThrow();
    }

    private static String refusal() {
        return _find(FormMessage.class).stream()
                .map(refusal -> refusal.getElement().getTextRecursively())
                .reduce("", String::concat);
    }
}
