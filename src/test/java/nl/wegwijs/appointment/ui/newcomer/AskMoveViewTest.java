package nl.wegwijs.appointment.ui.newcomer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.appointment.MoveWish;
import nl.wegwijs.appointment.MyAppointment.Asked;
import nl.wegwijs.planning.DayPart;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.testing.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskMoveViewTest extends AppointmentScreens {

    private static final MoveWish WEDNESDAY_MORNING = new MoveWish(LocalDate.of(2026, 3, 11), DayPart.MORNING);

    private AppointmentId id;

    @BeforeEach
    void intakeOnMonday() {
        id = planned(amina, MONDAY_TEN);
    }

    @Test
    void offersOnlyWhatIsOpenFromTomorrowOn() {
        town.closed(location, LocalDate.of(2026, 3, 12), "Stocktaking");
        openIn(Language.EN, AppointmentPages.move(id));
        assertThat(words())
                .contains("The appointment is now:", "Monday 16 March", "10:00 in the morning", "Centre")
                .contains("Wednesday 11 March", "Friday 13 March")
                .doesNotContain("Tuesday 10 March", "Thursday 12 March", "Saturday", "Evening");
        press("Show more days");
        assertThat(words()).contains("Friday 20 March");
    }

    @Test
    void sendsOneToThreeWishesWithAReason() {
        openIn(Language.EN, AppointmentPages.move(id));
        choose("Wednesday 11 March, Morning");
        choose("Friday 13 March, Afternoon");
        assertThat(words()).contains("You have chosen 2 times.");
        _setValue(_get(TextArea.class), "I have an exam");
        press("Send my question");

        says("Your question is sent. We will answer soon.");
        assertThat(address()).isEqualTo(AppointmentPages.one(id));
        var friday = new MoveWish(LocalDate.of(2026, 3, 13), DayPart.AFTERNOON);
        assertThat(asked()).isEqualTo(new Asked(clock.instant(), List.of(WEDNESDAY_MORNING, friday), "I have an exam"));
    }

    @Test
    void asksForAWishAndKeepsTheReason() {
        openIn(Language.EN, AppointmentPages.move(id));
        _setValue(_get(TextArea.class), "I have an exam");
        press("Send my question");
        says("Choose one, two or three times.");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("I have an exam");
        assertThat(button("Send my question").isEnabled()).isTrue();
    }

    @Test
    void takesNoFourthWishButLetsOneBeTakenAway() {
        openIn(Language.EN, AppointmentPages.move(id));
        choose("Wednesday 11 March, Morning");
        choose("Wednesday 11 March, Afternoon");
        choose("Thursday 12 March, Morning");
        choose("Friday 13 March, Morning");
        says("You have three times. Take one away first.");
        assertThat(words()).contains("You have chosen 3 times.");
        choose("Wednesday 11 March, Morning");
        assertThat(words()).contains("You have chosen 2 times.");
    }

    @Test
    void saysWhichWishIsOverByNow() {
        openIn(Language.EN, AppointmentPages.move(id));
        choose("Wednesday 11 March, Morning");
        clock.setTo(LocalDateTime.of(2026, 3, 11, 12, 0));
        press("Send my question");
        says("This time is over: Wednesday 11 March, in the morning. Please choose another one.");
        assertThat(asked()).isNull();
    }

    @Test
    void saysThatSomebodyAtHomeAskedAlready() {
        openIn(Language.EN, AppointmentPages.move(id));
        choose("Wednesday 11 March, Morning");
        answers.askToMove(id, List.of(WEDNESDAY_MORNING), null);
        press("Send my question");
        says("You already asked. We will answer soon.");
        assertThat(address()).isEqualTo(AppointmentPages.one(id));
    }

    @Test
    void saysThatItBeganMeanwhile() {
        openIn(Language.EN, AppointmentPages.move(id));
        choose("Wednesday 11 March, Morning");
        clock.setTo(MONDAY_TEN);
        press("Send my question");
        says("This appointment has begun or is over. You cannot change it now.");
    }

    @Test
    void leadsBackWhereNothingCanBeAsked() {
        answers.askToMove(id, List.of(WEDNESDAY_MORNING), null);
        openIn(Language.EN, AppointmentPages.move(id));
        assertThat(address()).isEqualTo(AppointmentPages.one(id));
    }

    @Test
    void keepsWhatWasChosenWhenThePhoneIsPutAway() {
        openIn(Language.EN, AppointmentPages.move(id));
        choose("Wednesday 11 March, Morning");
        _setValue(_get(TextArea.class), "I have an exam");

        SignIn.asNewcomer(amina);
        open("my/appointments");
        open(AppointmentPages.move(id));
        assertThat(words()).contains("You started this before. We kept what you filled in.", "You have chosen 1 time.");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("I have an exam");

        press("Start again");
        assertThat(words()).contains("You have chosen nothing yet.").doesNotContain("You started this before");
        open("my/appointments");
        open(AppointmentPages.move(id));
        assertThat(words()).doesNotContain("You started this before");
    }

    @Test
    void forgetsTheDraftOnceItIsSent() {
        openIn(Language.EN, AppointmentPages.move(id));
        choose("Wednesday 11 March, Morning");
        press("Send my question");
        answers.withdrawMoveRequest(id);
        open(AppointmentPages.move(id));
        assertThat(words()).doesNotContain("You started this before");
    }

    private @Nullable Asked asked() {
        return appointments.find(id, Language.EN).orElseThrow().moveRequest();
    }

    private static void choose(String wish) {
        _click(_find(Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(wish::equals).isPresent())
                .findFirst()
                .orElseThrow());
    }
}
