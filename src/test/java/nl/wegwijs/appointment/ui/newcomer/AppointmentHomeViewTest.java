package nl.wegwijs.appointment.ui.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import nl.wegwijs.appointment.CancelReason;
import nl.wegwijs.appointment.CancelledBy;
import nl.wegwijs.appointment.MoveTo;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.SignIn;
import org.junit.jupiter.api.Test;

/** What appointments bring to the first screen. */
class AppointmentHomeViewTest extends AppointmentScreens {

    @Test
    void saysWhatIsNextAndHowManyAreComing() {
        var id = planned(amina, MONDAY_TEN);
        planned(null, MONDAY_TEN.plusDays(1));
        openIn(Language.EN, "my");
        assertThat(words())
                .contains("What is next?", "Intake", "Monday 16 March", "10:00 in the morning", "Centre", "Passport")
                .contains("Appointments2 are coming");
        follow("See everything about it");
        assertThat(address()).isEqualTo(AppointmentPages.one(id));
    }

    @Test
    void saysItInDutchToo() {
        planned(amina, MONDAY_TEN);
        openIn(Language.EN, "my");
        press("Show in Dutch");
        assertThat(words()).contains("Kennismaking", "maandag 16 maart");
    }

    @Test
    void saysThatATimeChangedUntilSomebodyAnswers() {
        var id = planned(amina, MONDAY_TEN);
        SignIn.asStaff(coach, Role.COACH);
        planning.move(id, new MoveTo(coach, location, room, MONDAY_TEN.plusDays(1), 30));
        openIn(Language.EN, "my");
        assertThat(words()).contains("Your appointment changed. It is now on Tuesday 17 March, 10:00.");

        clock.advance(Duration.ofMinutes(1));
        answers.confirm(id);
        open("my/appointments");
        open("my");
        assertThat(words()).doesNotContain("Your appointment changed");
    }

    @Test
    void saysThatAnAppointmentWasCancelled() {
        var id = planned(amina, MONDAY_TEN);
        SignIn.asStaff(coach, Role.COACH);
        planning.cancel(id, CancelledBy.STAFF, CancelReason.STAFF_NOT_AVAILABLE, null);
        openIn(Language.EN, "my");
        assertThat(words()).contains("Your appointment on Monday 16 March, 10:00 is cancelled.");
        follow("is cancelled");
        assertThat(address()).isEqualTo(AppointmentPages.one(id));
    }

    @Test
    void showsOnlyWhatThePersonMaySee() {
        planned(amina, MONDAY_TEN);
        SignIn.asNewcomer(town.newcomer(town.household(), "John Okello", coach));
        startIn(Language.EN);
        open("my");
        assertThat(words()).contains("You have no appointments now.").doesNotContain("Intake");
    }

    /** Four about appointments, one about what is new and one about workshops. */
    @Test
    void asksTheDatabaseFewQuestions() {
        planned(amina, MONDAY_TEN);
        openIn(Language.AR, "my/appointments");
        statements.assertAtMost(5, () -> UI.getCurrent().navigate("my"));
    }
}
