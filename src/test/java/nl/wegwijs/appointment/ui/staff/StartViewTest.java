package nl.wegwijs.appointment.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import nl.wegwijs.appointment.Agenda;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.appointment.AppointmentStatus;
import nl.wegwijs.appointment.MoveWish;
import nl.wegwijs.appointment.MyAppointmentAnswers;
import nl.wegwijs.planning.DayPart;
import nl.wegwijs.planning.agenda.StaffDate;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.OtherDates;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StartViewTest extends StaffAgendaTest {

    @Autowired
    private Agenda agenda;

    @Autowired
    private MyAppointmentAnswers answers;

    @Autowired
    private OtherDates others;

    @Autowired
    private TestClock clock;

    @Autowired
    private Statements statements;

    @Test
    void aCoachSeesWhoComesTodayAndWhoWaitsForAnAnswer() {
        planned(amina, sanne, TODAY.atTime(11, 0));
        var asked = planned(amina, sanne, TOMORROW.atTime(11, 0));
        asks(asked);

        isSignedIn(sanne, Role.COACH);
        open("staff");
        assertThat(shown())
                .contains(
                        "Today, Tuesday 10 March",
                        "11:00–11:30",
                        "1 question for another time",
                        "since Tuesday 10 March");
    }

    @Test
    void onePressSaysThatSomebodyCame() {
        var over = planned(amina, sanne, TODAY.atTime(11, 0));
        clock.setTo(TODAY.atTime(12, 0));
        isSignedIn(sanne, Role.COACH);
        open("staff");
        _click(_find(Button.class, spec -> spec.withText("Attended")).getFirst());
        assertThat(agenda.find(over, Language.EN).orElseThrow().meeting().status())
                .isEqualTo(AppointmentStatus.ATTENDED);
        assertThat(_find(Button.class, spec -> spec.withText("Attended"))).isEmpty();
    }

    @Test
    void theNextOneComesUpForEachThatIsNoted() {
        for (var half = 0; half < 14; half++) {
            planned(amina, sanne, TOMORROW.atTime(9, 0).plusMinutes(30L * half));
        }
        clock.setTo(TOMORROW.plusDays(1).atTime(9, 0));
        isSignedIn(sanne, Role.COACH);
        open("staff");
        assertThat(shown()).contains("2 more appointments wait");
        noteFirst();
        assertThat(_find(Button.class, spec -> spec.withText("Attended"))).hasSize(12);
        assertThat(shown()).contains("1 more appointment waits");
        noteFirst();
        assertThat(_find(Button.class, spec -> spec.withText("Attended"))).hasSize(12);
        assertThat(shown()).doesNotContain("more appointment");
        for (var line = 0; line < 12; line++) {
            noteFirst();
        }
        assertThat(shown()).contains("Everything that is over has been noted.");
    }

    private static void noteFirst() {
        _click(_find(Button.class, spec -> spec.withText("Attended")).getFirst());
    }

    @Test
    void anAdministratorIsShownTheWay() {
        isSignedIn(town.staff("Anouk Smit", Role.ADMINISTRATOR), Role.ADMINISTRATOR);
        open("staff");
        assertThat(shown()).contains("You have no appointments of your own");
        assertThat(_find(Anchor.class, spec -> spec.withClasses("tile"))).isNotEmpty();
    }

    @Test
    void aTrainerNotesNothingHere() {
        isSignedIn(town.staff("Tarik Aydin", Role.TRAINER), Role.TRAINER);
        open("staff");
        assertThat(shown()).contains("You have no appointments today.").doesNotContain("How did it go?");
    }

    @Test
    void whatOtherFeaturesPlannedTodayStandsAmongTheAppointments() {
        planned(amina, sanne, TODAY.atTime(11, 0));
        others.lesson(
                TODAY.atTime(12, 0), new StaffDate.Who(sanne, "Sanne de Wit"), new StaffDate.Room(room, "Room 1"));
        isSignedIn(sanne, Role.COACH);
        open("staff");
        assertThat(shown()).containsSubsequence("11:00–11:30", "12:00–13:00", "Swimming");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("staff/lessons");
    }

    @Test
    void needsFewStatements() {
        planned(amina, sanne, TODAY.atTime(11, 0));
        asks(planned(amina, sanne, TOMORROW.atTime(11, 0)));
        clock.setTo(TODAY.atTime(12, 0));
        isSignedIn(sanne, Role.COACH, Role.TRAINER);
        open("staff/appointments");
        statements.assertAtMost(5, () -> open("staff"));
        assertThat(screen()).isInstanceOf(StartView.class);
    }

    private void asks(AppointmentId appointment) {
        SignIn.asNewcomer(amina);
        answers.askToMove(appointment, List.of(new MoveWish(TOMORROW.plusDays(1), DayPart.MORNING)), null);
    }
}
