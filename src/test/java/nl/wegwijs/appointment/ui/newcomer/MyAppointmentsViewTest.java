package nl.wegwijs.appointment.ui.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.LocalDateTime;
import nl.wegwijs.appointment.CancelReason;
import nl.wegwijs.planning.agenda.StaffDate;
import nl.wegwijs.shared.i18n.Language;
import org.junit.jupiter.api.Test;

class MyAppointmentsViewTest extends AppointmentScreens {

    @Test
    void showsTheNextOneFirstWithAllOneNeedsToGetThere() {
        planned(amina, MONDAY_TEN);
        openIn(Language.EN, "my/appointments");
        assertThat(words())
                .contains("Your next appointment", "Intake", "Monday 16 March", "10:00 in the morning", "Centre")
                .contains("Rijswijkseplein 79, 2516 LX Den Haag", "Passport", "For you", "Please tell us if you come")
                .doesNotContain("secret note");
    }

    @Test
    void groupsTheOthersByDayAndSaysForWhomTheyAre() {
        planned(amina, MONDAY_TEN);
        planned(null, MONDAY_TEN.plusHours(2));
        planned(child, MONDAY_TEN.plusDays(1));
        openIn(Language.EN, "my/appointments");
        assertThat(words())
                .containsSubsequence(
                        "After that",
                        "Monday 16 March",
                        "12:00 in the afternoon",
                        "For everyone in your home",
                        "Tuesday 17 March",
                        "For Lina Haddad");
    }

    @Test
    void saysTodayAndTomorrow() {
        planned(amina, LocalDateTime.of(2026, 3, 10, 15, 0));
        planned(amina, LocalDateTime.of(2026, 3, 11, 15, 0));
        openIn(Language.EN, "my/appointments");
        assertThat(words()).containsSubsequence("Today: Tuesday 10 March", "Tomorrow: Wednesday 11 March");
    }

    @Test
    void saysKindlyThatThereIsNothing() {
        openIn(Language.EN, "my/appointments");
        assertThat(words()).contains("You have no appointments now.");
    }

    @Test
    void leadsToTheAppointmentInOneTap() {
        var id = planned(amina, MONDAY_TEN);
        openIn(Language.EN, "my/appointments");
        follow("See this appointment");
        assertThat(address()).isEqualTo("my/appointments/" + id.value());
    }

    @Test
    void showsTheNextOneInDutch() {
        planned(amina, MONDAY_TEN);
        openIn(Language.EN, "my/appointments");
        press("Show in Dutch");
        assertThat(words()).contains("Kennismaking", "maandag 16 maart");
        press("Show in my language");
        assertThat(words()).contains("Monday 16 March").doesNotContain("Kennismaking");
    }

    @Test
    void speaksArabic() {
        planned(amina, MONDAY_TEN);
        openIn(Language.AR, "my/appointments");
        assertThat(words()).contains("مقابلة").contains("10:00").doesNotContain("Intake");
    }

    @Test
    void keepsEarlierOnesOnAScreenOfTheirOwnTenAtATime() {
        for (var hour = 0; hour < 12; hour++) {
            planned(amina, MONDAY_TEN.minusHours(1).plusMinutes(30L * hour));
        }
        clock.setTo(MONDAY_TEN.plusDays(1));
        openIn(Language.EN, "my/appointments");
        assertThat(words()).contains("You have no appointments now.");

        follow("Show earlier appointments");
        assertThat(address()).isEqualTo("my/appointments/earlier");
        assertThat(words()).contains("14:30", "Over").doesNotContain("09:00");
        follow("Older appointments");
        assertThat(words()).contains("09:00", "09:30").doesNotContain("10:00");
        follow("Newer appointments");
        assertThat(words()).contains("14:30");
    }

    @Test
    void offersNothingOlderWhereThereIsNothing() {
        for (var hour = 0; hour < 10; hour++) {
            planned(amina, MONDAY_TEN.minusHours(1).plusMinutes(30L * hour));
        }
        clock.setTo(MONDAY_TEN.plusDays(1));
        openIn(Language.EN, "my/appointments/earlier");
        assertThat(words()).contains("09:00", "13:30").doesNotContain("Older appointments");
    }

    @Test
    void takesNonsenseInTheAddressForTheFirstPage() {
        openIn(Language.EN, "my/appointments");
        go("my/appointments/earlier?page=-3x");
        assertThat(words()).contains("There are no earlier appointments.");
    }

    @Test
    void showsWhatWasCancelledAmongTheEarlierOnes() {
        var id = planned(amina, MONDAY_TEN);
        answers.cancel(id, CancelReason.ILL, null);
        openIn(Language.EN, "my/appointments/earlier");
        assertThat(words()).contains("Intake", "Cancelled");
    }

    @Test
    void asksTheDatabaseFewQuestions() {
        planned(amina, MONDAY_TEN);
        planned(null, MONDAY_TEN.plusHours(2));
        openIn(Language.AR, "my/appointments/earlier");
        statements.assertAtMost(5, () -> UI.getCurrent().navigate("my/appointments"));
        clock.setTo(MONDAY_TEN.plusDays(1));
        statements.assertAtMost(5, () -> UI.getCurrent().navigate("my/appointments/earlier"));
    }

    @Test
    void showsWhatAnotherFeatureBringsBetweenTheAppointments() {
        planned(amina, MONDAY_TEN);
        lesson(MONDAY_TEN.plusHours(2));
        planned(amina, MONDAY_TEN.plusHours(4));
        openIn(Language.EN, "my/appointments/earlier");
        statements.assertAtMost(5, () -> UI.getCurrent().navigate("my/appointments"));
        assertThat(words())
                .containsSubsequence("Intake", "10:00", "12:00", "Swimming", "Lesson", "For Lina Haddad", "14:00");
        assertThat(words()).contains("You have a place");
        assertThat(link("Swimming").getHref()).startsWith("my/lessons/");
    }

    @Test
    void showsWhatAnotherFeatureBringsFirstWhereItComesFirst() {
        lesson(MONDAY_TEN.minusHours(1));
        planned(amina, MONDAY_TEN);
        openIn(Language.EN, "my/appointments");
        assertThat(words())
                .containsSubsequence(
                        "Your next appointment", "Swimming", "09:00", "Poolstraat 1", "After that", "Intake");
        press("Show in Dutch");
        assertThat(words()).contains("Zwemmen", "maandag 16 maart");
        assertThat(link("See everything about it").getHref()).startsWith("my/lessons/");
    }

    @Test
    void turnsThePagesOfAllThatIsOver() {
        for (var hour = 0; hour < 12; hour++) {
            planned(amina, MONDAY_TEN.minusHours(1).plusMinutes(30L * hour));
        }
        lesson(MONDAY_TEN.minusMinutes(10));
        clock.setTo(MONDAY_TEN.plusDays(1));
        openIn(Language.EN, "my/appointments");
        statements.assertAtMost(5, () -> UI.getCurrent().navigate("my/appointments/earlier"));
        assertThat(words()).containsSubsequence("14:30", "10:00").doesNotContain("Swimming", "09:30");
        follow("Older appointments");
        assertThat(words())
                .containsSubsequence("09:50", "Swimming", "09:30", "09:00")
                .doesNotContain("10:00");
    }

    private void lesson(LocalDateTime start) {
        others.lesson(start, new StaffDate.Who(coach, "Marijke de Wit"), new StaffDate.Room(room, "2.14"));
    }
}
