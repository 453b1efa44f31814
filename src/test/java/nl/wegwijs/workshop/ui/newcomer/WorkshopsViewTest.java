package nl.wegwijs.workshop.ui.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.LocalDateTime;
import java.util.List;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.workshop.Regime;
import org.junit.jupiter.api.Test;

class WorkshopsViewTest extends WorkshopScreens {

    @Test
    void showsTheSameWorkshopInTheMorningAndInTheEveningSideBySide() {
        workshops.series(housing, Language.AR, location, 2, List.of(trainer), LocalDateTime.of(2026, 3, 25, 19, 0));
        openIn(Language.EN, "my/workshops");
        assertThat(words())
                .containsSubsequence("What you may choose", "In your language", "Housing", "Morning", "Evening")
                .contains("2 places are free", "From Tuesday 24 March, 09:30", "2 meetings", "1 meeting");
        follow("Morning");
        assertThat(address()).isEqualTo(WorkshopPages.one(morning));
    }

    @Test
    void saysHowManyWaitForAFullGroup() {
        full();
        openIn(Language.EN, "my/workshops");
        assertThat(words()).contains("Full. You can wait for a place.");
    }

    @Test
    void keepsTheDutyApartFromTheChoice() {
        duty(amina);
        var track = workshops.workshop(Regime.DUTY, "Participation", 4);
        workshops.series(track, Language.AR, location, 12, List.of(trainer), TUESDAY.plusDays(1));
        openIn(Language.EN, "my/workshops");
        assertThat(words())
                .containsSubsequence("My duty", "Before Thursday 6 January 2028", "You have not come to a meeting yet.")
                .containsSubsequence("You need 3 meetings.", "Choose a group below.", "Participation")
                .containsSubsequence("Participation", "What you may choose", "Housing");
    }

    @Test
    void saysHowFarTheDutyIs() {
        duty(amina);
        var track = workshops.workshop(Regime.DUTY, "Participation", 4);
        var group = workshops.series(
                track, Language.AR, location, 12, List.of(trainer), TUESDAY.minusWeeks(3), TUESDAY.plusDays(1));
        workshops.enrolled(group, amina);
        database.sql(
                        "insert into attendance (session_id, newcomer_id, mark, marked_by, marked_at) values (?,?,'LATE',?,?)")
                .params(
                        workshops.sessions(group).getFirst().value(),
                        amina.value(),
                        trainer.value(),
                        LocalDateTime.of(2026, 3, 3, 9, 0))
                .update();
        openIn(Language.EN, "my/workshops");
        assertThat(words()).contains("You came to 1 meeting.", "Come on Wednesday 25 March, 09:30 in the morning.");
    }

    @Test
    void saysThatAllOfTheDutyIsDone() {
        duty(amina);
        var track = workshops.workshop(Regime.DUTY, "Participation", 4);
        workshops.finishedElsewhere(amina, track, trainer);
        openIn(Language.EN, "my/workshops");
        assertThat(words()).contains("You finished the workshops on Monday 3 November 2025.", "Sign the declaration.");
        database.sql("update participation_duty set signed_on = '2026-02-02'").update();
        open("my");
        open("my/workshops");
        assertThat(words()).contains("You signed on Monday 2 February 2026.", "Everything is done.");
    }

    @Test
    void putsWhatWaitsForAnAnswerOnTop() {
        duty(amina);
        offered(morning, amina, LocalDateTime.of(2026, 3, 12, 13, 0));
        openIn(Language.EN, "my/workshops");
        assertThat(words()).startsWith("My workshopsHousingA place is kept for you until Thursday 12 March, 14:00.");
        follow("A place is kept");
        assertThat(address()).isEqualTo(WorkshopPages.one(morning));
    }

    @Test
    void showsWhereOneTakesPartOrWaits() {
        workshops.enrolled(morning, amina);
        openIn(Language.EN, "my/workshops");
        assertThat(words())
                .containsSubsequence("Where you take part or wait", "Housing", "Next time: Tuesday 24 March, 09:30")
                .contains("There is nothing to choose now.");
    }

    @Test
    void asksForAWorkshopInTheOwnLanguageAndTakesThatBack() {
        workshops.workshop(Regime.OFFER, "Money", 1);
        openIn(Language.EN, "my/workshops");
        assertThat(words()).containsSubsequence("No group in your language yet", "Money");
        press("I would like this");
        says("Thank you. We will invite you when there is a group.");
        assertThat(database.sql("select language from workshop_wish")
                        .query(String.class)
                        .list())
                .containsExactly("ar");
        press("I do not want this any more");
        says("You took it back.");
        assertThat(offers("I would like this")).isTrue();
    }

    @Test
    void saysThatTheWishCameTooLate() {
        var money = workshops.workshop(Regime.OFFER, "Money", 1);
        openIn(Language.EN, "my/workshops");
        database.sql("update workshop set active = 0 where id = ?")
                .param(money.value())
                .update();
        press("I would like this");
        says("This workshop is not given any more.");
    }

    @Test
    void showsItInDutch() {
        openIn(Language.EN, "my/workshops");
        press("Show in Dutch");
        assertThat(words()).contains("Wat u mag kiezen", "Wonen", "Ochtend");
    }

    @Test
    void tellsWhatWasFinishedAndLeft() {
        workshops.enrolled(morning, amina);
        workshops.finishedElsewhere(amina, workshops.workshop(Regime.OFFER, "Money", 1), trainer);
        SignIn.asNewcomer(amina);
        enrolments.leave(morning, null);
        openIn(Language.EN, "my/workshops/history");
        assertThat(words())
                .contains("Housing", "You are not in this group", "Money", "Delft", "My certificates")
                .contains("Finished on Monday 3 November 2025");
    }

    @Test
    void showsNothingOfOthers() {
        workshops.enrolled(morning, yusuf);
        openIn(Language.EN, "my/workshops");
        assertThat(words()).doesNotContain("Where you take part or wait");
        open("my/workshops/history");
        assertThat(words()).contains("You have not finished a workshop yet.").doesNotContain("Housing");
    }

    @Test
    void asksTheDatabaseFewQuestions() {
        duty(amina);
        workshops.enrolled(morning, amina);
        openIn(Language.AR, "my");
        statements.assertAtMost(5, () -> UI.getCurrent().navigate("my/workshops"));
        statements.assertAtMost(5, () -> UI.getCurrent().navigate("my/workshops/history"));
    }
}
