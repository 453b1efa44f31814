package nl.wegwijs.workshop.ui.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.LocalDateTime;
import nl.wegwijs.shared.i18n.Language;
import org.junit.jupiter.api.Test;

/** What workshops bring to the first screen and to the appointments. */
class WorkshopHomeViewTest extends WorkshopScreens {

    @Test
    void saysWhichSessionIsNext() {
        workshops.enrolled(morning, amina);
        openIn(Language.EN, "my");
        assertThat(words())
                .containsSubsequence("What is next?", "Housing", "Tuesday 24 March", "09:30 in the morning")
                .contains("WorkshopsYou are in 1");
        press("Show in Dutch");
        assertThat(words()).contains("Wonen", "dinsdag 24 maart");
    }

    @Test
    void tellsOfKeptPlacesAndInvitations() {
        offered(morning, amina, LocalDateTime.of(2026, 3, 12, 13, 0));
        openIn(Language.EN, "my");
        assertThat(words())
                .contains("A place in “Housing” is kept for you until Thursday 12 March, 14:00.")
                .contains("Workshops1 question for you");
    }

    @Test
    void tellsOfAnInvitation() {
        invited(morning, amina);
        openIn(Language.EN, "my");
        assertThat(words()).contains("You are invited to “Housing”. Please tell us if you come.");
    }

    @Test
    void leavesOutASessionThatWasCancelled() {
        workshops.enrolled(morning, amina);
        database.sql("update workshop_session set sequence = 1, cancelled = 1 where id = ?")
                .param(workshops.sessions(morning).getFirst().value())
                .update();
        openIn(Language.EN, "my");
        assertThat(words()).containsSubsequence("What is next?", "Tuesday 31 March");
    }

    @Test
    void standsAmongTheAppointments() {
        workshops.enrolled(morning, amina);
        openIn(Language.EN, "my/appointments");
        assertThat(words()).contains("Housing", "Tuesday 24 March", "Tuesday 31 March", "You take part");
        clock.setTo(TUESDAY.plusDays(1));
        open("my/appointments/earlier");
        assertThat(words()).contains("Housing", "Over");
    }

    @Test
    void showsNothingOfTheHousehold() {
        workshops.enrolled(morning, yusuf);
        openIn(Language.EN, "my");
        assertThat(words()).doesNotContain("Housing");
        open("my/appointments");
        assertThat(words()).doesNotContain("Housing");
    }

    @Test
    void asksTheDatabaseFewQuestions() {
        workshops.enrolled(morning, amina);
        openIn(Language.AR, "my/workshops");
        statements.assertAtMost(5, () -> UI.getCurrent().navigate("my"));
        statements.assertAtMost(5, () -> UI.getCurrent().navigate("my/appointments"));
    }
}
