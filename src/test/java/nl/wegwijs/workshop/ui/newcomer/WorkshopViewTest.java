package nl.wegwijs.workshop.ui.newcomer;

import static com.github.mvysny.kaributesting.v10.DownloadKt._download;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.workshop.SeriesId;
import org.junit.jupiter.api.Test;

class WorkshopViewTest extends WorkshopScreens {

    @Test
    void tellsEverything() {
        openIn(Language.EN, WorkshopPages.one(morning));
        assertThat(words())
                .contains("Housing", "About your rent.", "You may choose this", "Your lease", "Samira Nasser")
                .contains("Tuesday 24 March", "09:30 in the morning until 12:00", "Housing 1", "Tuesday 31 March")
                .contains("Rijswijkseplein 79, 2516 LX Den Haag", "Tram 9", "العربية", "2 places are free", "14070");
    }

    @Test
    void showsTheFactsInDutchForACounter() {
        openIn(Language.EN, WorkshopPages.one(morning));
        press("Show in Dutch");
        assertThat(words()).contains("Wonen", "Dit mag u kiezen", "dinsdag 24 maart", "Arabisch");
    }

    @Test
    void marksATextThatIsNotInTheOwnLanguage() {
        openIn(Language.TI, WorkshopPages.one(morning));
        assertThat(UI.getCurrent().getCurrentView().getElement().getOuterHTML())
                .contains("<span lang=\"en\" dir=\"ltr\">About your rent.</span>");
    }

    @Test
    void signsUp() {
        openIn(Language.EN, WorkshopPages.one(morning));
        press("Yes, I will come");
        says("You take part. We see you then.");
        assertThat(status(amina)).isEqualTo("ENROLLED");
        assertThat(words()).contains("You take part in this workshop.");
        assertThat(offers("Leave this workshop")).isTrue();
        assertThat(offers("Yes, I will come")).isFalse();
    }

    @Test
    void nobodyLeavesWhatIsOver() {
        SignIn.asNewcomer(amina);
        enrolments.signUp(morning);
        clock.setTo(TUESDAY.plusWeeks(3));
        openIn(Language.EN, WorkshopPages.one(morning));
        assertThat(words()).contains("You take part in this workshop.");
        assertThat(offers("Leave this workshop")).isFalse();
    }

    @Test
    void saysThatSomebodyElseTookTheLastPlace() {
        openIn(Language.EN, WorkshopPages.one(morning));
        full();
        press("Yes, I will come");
        says("You are on the waiting list, number 1.");
        assertThat(words()).contains("You are number 1 on the waiting list.");
    }

    @Test
    void joinsTheWaitingListAndSaysWhatHappensNext() {
        full();
        workshops.waiting(morning, town.newcomer(town.household(), "Sara Tesfay", null));
        openIn(Language.EN, WorkshopPages.one(morning));
        assertThat(words()).contains("Full. 1 person waits.", "It is full. You can wait for a place.");
        press("Put me on the waiting list");
        says("You are on the waiting list, number 2.");
        assertThat(words()).contains("You are number 2 on the waiting list.", "Then we keep it for 48 hours.");
    }

    @Test
    void saysThatOneIsOnTheListAlready() {
        openIn(Language.EN, WorkshopPages.one(morning));
        enrolments.signUp(morning);
        press("Yes, I will come");
        says("You take part already.");
    }

    @Test
    void saysThatItBeganMeanwhile() {
        openIn(Language.EN, WorkshopPages.one(morning));
        clock.setTo(TUESDAY);
        press("Yes, I will come");
        says("This group has begun or is cancelled. You cannot change it now.");
        assertThat(words()).startsWith("We cannot find this workshop");
    }

    @Test
    void saysWhatElseThereIsAtThatTime() {
        var other = workshops.series(housing, Language.AR, location, 2, List.of(trainer), TUESDAY.plusWeeks(1));
        SignIn.asNewcomer(amina);
        enrolments.signUp(other);
        openIn(Language.EN, WorkshopPages.one(morning));
        press("Yes, I will come");
        says("You have something else at this time: Tuesday 31 March, 09:30.");
        assertThat(offers("Yes, I will come")).isTrue();
    }

    @Test
    void takesAKeptPlace() {
        offered(morning, amina, LocalDateTime.of(2026, 3, 12, 13, 0));
        openIn(Language.EN, WorkshopPages.one(morning));
        assertThat(words()).contains("A place is kept for you until Thursday 12 March, 14:00.");
        press("Take this place");
        says("You take part. We see you then.");
        assertThat(status(amina)).isEqualTo("ENROLLED");
    }

    @Test
    void saysThatTheKeptPlaceIsGone() {
        offered(morning, amina, LocalDateTime.of(2026, 3, 12, 13, 0));
        openIn(Language.EN, WorkshopPages.one(morning));
        clock.setTo(LocalDateTime.of(2026, 3, 12, 14, 1));
        press("Take this place");
        says("The time to answer is over. Somebody else gets the place.");
        assertThat(words()).contains("We kept a place for you. The time to answer is over.");
    }

    @Test
    void goesIntoTheCalendarOfThePhone() {
        workshops.enrolled(morning, amina);
        openIn(Language.EN, WorkshopPages.one(morning));
        var file = new String(_download(link("Add to my calendar")), StandardCharsets.UTF_8);
        assertThat(file)
                .contains("DTSTART:20260324T083000Z", "DTSTART:20260331T073000Z", "SUMMARY:Housing")
                .contains(workshops.sessions(morning).stream()
                        .map(session -> "UID:" + session.value())
                        .toList());
    }

    @Test
    void cannotFindOneThatBeganWithoutThisPersonNorNonsense() {
        workshops.enrolled(morning, john);
        clock.setTo(TUESDAY.plusDays(1));
        openIn(Language.EN, "my/workshops");
        for (var address : List.of(
                WorkshopPages.one(morning),
                WorkshopPages.leave(morning),
                WorkshopPages.decline(morning),
                WorkshopPages.one(new SeriesId(UUID.randomUUID())),
                "my/workshops/nonsense",
                "my/workshops/nonsense/leave",
                "my/workshops/nonsense/decline",
                "my/workshops/nonsense/absent/nonsense")) {
            open(address);
            assertThat(words()).as(address).startsWith("We cannot find this workshop");
        }
    }

    @Test
    void asksTheDatabaseFewQuestions() {
        workshops.enrolled(morning, amina);
        openIn(Language.AR, "my");
        statements.assertAtMost(5, () -> UI.getCurrent().navigate(WorkshopPages.one(morning)));
        statements.assertAtMost(5, () -> UI.getCurrent().navigate(WorkshopPages.leave(morning)));
    }
}
