package nl.wegwijs.appointment.ui.newcomer;

import static com.github.mvysny.kaributesting.v10.DownloadKt._download;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.appointment.AppointmentStatus;
import nl.wegwijs.appointment.CancelReason;
import nl.wegwijs.appointment.CancelledBy;
import nl.wegwijs.appointment.MoveTo;
import nl.wegwijs.appointment.MoveWish;
import nl.wegwijs.planning.DayPart;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.SignIn;
import org.junit.jupiter.api.Test;

class MyAppointmentViewTest extends AppointmentScreens {

    @Test
    void tellsEverything() {
        var id = planned(amina, MONDAY_TEN, Language.AR);
        openIn(Language.EN, AppointmentPages.one(id));
        assertThat(words())
                .contains("Intake", "We get to know each other.", "Monday 16 March", "10:00 in the morning")
                .contains("Until 10:30 (30 minutes)", "For you", "Marijke de Wit", "Call Marijke de Wit")
                .contains("Rijswijkseplein 79, 2516 LX Den Haag", "Floor: 2", "Room: 2.14", "Tram 9", "Passport")
                .contains("Yes, in this language: ", "العربية", "14070")
                .doesNotContain("secret note", "This text is not in your language yet");
        assertThat(link("Call Marijke").getHref()).isEqualTo("tel:+31612345678");
        assertThat(link("Open the map").getHref()).startsWith("https://www.openstreetmap.org/");
    }

    @Test
    void saysWhereATextIsNotInTheOwnLanguage() {
        var id = planned(amina, MONDAY_TEN);
        openIn(Language.TI, AppointmentPages.one(id));
        assertThat(words()).contains("We get to know each other.");
        assertThat(UI.getCurrent().getCurrentView().getElement().getOuterHTML())
                .contains("<span lang=\"en\" dir=\"ltr\">We get to know each other.</span>");
    }

    @Test
    void showsTheFactsInDutchForACounter() {
        var id = planned(amina, MONDAY_TEN, Language.AR);
        openIn(Language.EN, AppointmentPages.one(id));
        press("Show in Dutch");
        assertThat(words()).contains("Kennismaking", "maandag 16 maart", "Ja, in deze taal: Arabisch", "Verdieping: 2");
    }

    @Test
    void confirms() {
        var id = planned(amina, MONDAY_TEN);
        openIn(Language.EN, AppointmentPages.one(id));
        press("Yes, I will come");
        says("Thank you. We see you then.");
        assertThat(status(id)).isEqualTo(AppointmentStatus.CONFIRMED);
        assertThat(words()).contains("You said: yes", "Thank you. We know that you will come.");
        assertThat(offers("Yes, I will come")).isFalse();
        assertThat(offers("Cancel this appointment")).isTrue();
    }

    @Test
    void confirmsForTheHousehold() {
        var id = planned(null, MONDAY_TEN);
        openIn(Language.EN, AppointmentPages.one(id));
        press("Yes, we will come");
        assertThat(status(id)).isEqualTo(AppointmentStatus.CONFIRMED);
    }

    @Test
    void saysThatItBeganMeanwhileAndOffersNothingMore() {
        var id = planned(amina, MONDAY_TEN);
        openIn(Language.EN, AppointmentPages.one(id));
        clock.setTo(MONDAY_TEN);
        press("Yes, I will come");
        says("This appointment has begun or is over. You cannot change it now.");
        assertThat(words()).contains("Now", "You cannot change this appointment any more.");
        assertThat(offers("Cancel this appointment")).isFalse();
    }

    @Test
    void saysThatItWasCancelledMeanwhile() {
        var id = planned(amina, MONDAY_TEN);
        openIn(Language.EN, AppointmentPages.one(id));
        byStaff(() -> planning.cancel(id, CancelledBy.STAFF, CancelReason.STAFF_NOT_AVAILABLE, null));
        press("Yes, I will come");
        says("This appointment was already cancelled.");
        assertThat(words()).contains("This appointment is cancelled. You do not need to come.");
        assertThat(offers("Undo: I do want this appointment")).isFalse();
    }

    @Test
    void undoesACancellationAlsoAfterAReload() {
        var id = planned(amina, MONDAY_TEN);
        answers.cancel(id, CancelReason.ILL, null);
        openIn(Language.EN, AppointmentPages.one(id));
        assertThat(words()).contains("You can undo this until 10:30.");
        press("Undo: I do want this appointment");
        says("The appointment is back, at the same time.");
        assertThat(status(id)).isEqualTo(AppointmentStatus.PLANNED);
        assertThat(offers("Yes, I will come")).isTrue();
    }

    @Test
    void saysThatItIsTooLateToUndo() {
        var id = planned(amina, MONDAY_TEN);
        answers.cancel(id, CancelReason.ILL, null);
        openIn(Language.EN, AppointmentPages.one(id));
        clock.advance(Duration.ofMinutes(31));
        press("Undo: I do want this appointment");
        says("It is too late to undo this. Please call us.");
        assertThat(offers("Undo: I do want this appointment")).isFalse();
    }

    @Test
    void saysThatTheTimeWasGivenAway() {
        var id = planned(amina, MONDAY_TEN);
        answers.cancel(id, CancelReason.ILL, null);
        planned(child, MONDAY_TEN);
        openIn(Language.EN, AppointmentPages.one(id));
        press("Undo: I do want this appointment");
        says("Somebody else has this time now. Please call us for a new time.");
    }

    @Test
    void saysThatSomebodyElseUndidItAlready() {
        var id = planned(amina, MONDAY_TEN);
        answers.cancel(id, CancelReason.ILL, null);
        openIn(Language.EN, AppointmentPages.one(id));
        answers.undoCancel(id);
        press("Undo: I do want this appointment");
        says("There is nothing to undo.");
    }

    @Test
    void showsTheQuestionForAnotherTimeAndTakesItBack() {
        var id = planned(amina, MONDAY_TEN);
        answers.askToMove(id, List.of(new MoveWish(LocalDate.of(2026, 3, 18), DayPart.MORNING)), null);
        openIn(Language.EN, AppointmentPages.one(id));
        assertThat(words())
                .contains("You asked for another time", "Wednesday 18 March, in the morning")
                .contains("The old time stays until we answer.");
        press("Take back my question");
        says("You took back your question. The time stays the same.");
        assertThat(offers("Ask for another time")).isTrue();
    }

    @Test
    void takingBackAQuestionThatWasAnsweredMeanwhileSaysSo() {
        var id = planned(amina, MONDAY_TEN);
        answers.askToMove(id, List.of(new MoveWish(LocalDate.of(2026, 3, 18), DayPart.MORNING)), null);
        openIn(Language.EN, AppointmentPages.one(id));
        byStaff(() -> planning.move(id, new MoveTo(coach, location, room, MONDAY_TEN.plusDays(2), 30)));
        press("Take back my question");
        says("Your question is no longer open. Please look at the time here.");
        assertThat(words()).contains("Wednesday 18 March");
    }

    @Test
    void theCalendarGetsTheTimeAsItIsWhenItIsAskedFor() {
        var id = planned(amina, MONDAY_TEN);
        openIn(Language.EN, AppointmentPages.one(id));
        var link = link("Add to my calendar");
        byStaff(() -> planning.move(id, new MoveTo(coach, location, room, MONDAY_TEN.plusDays(2), 30)));
        assertThat(new String(_download(link), StandardCharsets.UTF_8)).contains("DTSTART:20260318T090000Z");
    }

    @Test
    void whoAnsweredGoesOnAtTheAnswers() {
        var id = planned(amina, MONDAY_TEN);
        openIn(Language.EN, AppointmentPages.one(id));
        press("Yes, I will come");
        assertThat(_get(AppointmentAnswers.class).getElement().getAttribute("tabindex"))
                .isEqualTo("-1");
    }

    @Test
    void saysAtOnceWhatStaffChanged() {
        var id = planned(amina, MONDAY_TEN);
        byStaff(() -> planning.move(id, new MoveTo(coach, location, room, MONDAY_TEN.plusDays(1), 30)));
        openIn(Language.EN, AppointmentPages.one(id));
        assertThat(words())
                .startsWith("All appointments"
                        + "The time changed. It was: Monday 16 March, 10:00. It is now: Tuesday 17 March, 10:00.");
    }

    @Test
    void saysAtOnceThatAnotherTimeIsNotPossible() {
        var id = planned(amina, MONDAY_TEN);
        answers.askToMove(id, List.of(new MoveWish(LocalDate.of(2026, 3, 18), DayPart.MORNING)), null);
        byStaff(() -> planning.declineMove(id, null));
        openIn(Language.EN, AppointmentPages.one(id));
        assertThat(words()).startsWith("All appointmentsAnother time was not possible.");
        assertThat(words()).doesNotContain("The reason:");
    }

    @Test
    void saysWhyAnotherTimeIsNotPossibleInTheWordsOfStaff() {
        var id = planned(amina, MONDAY_TEN);
        answers.askToMove(id, List.of(new MoveWish(LocalDate.of(2026, 3, 18), DayPart.MORNING)), null);
        byStaff(() -> planning.declineMove(id, "المكتب مغلق <b>"));
        openIn(Language.EN, AppointmentPages.one(id));
        assertThat(words()).startsWith("All appointmentsAnother time was not possible.The reason: المكتب مغلق <b>");
        assertThat(_get(Details.class).getElement().getTextRecursively())
                .contains("Another time was not possible.The reason: المكتب مغلق <b>");
        assertThat(_find(Span.class, spec -> spec.withClasses("own-words")))
                .hasSize(2)
                .allSatisfy(
                        own -> assertThat(own.getElement().getAttribute("dir")).isEqualTo("auto"));
        open("my");
        assertThat(words()).contains("Another time is not possible.", "The reason: المكتب مغلق <b>");
    }

    @Test
    void tellsTheHistoryInWords() {
        var id = planned(amina, MONDAY_TEN);
        answers.confirm(id);
        answers.cancel(id, CancelReason.ILL, null);
        answers.undoCancel(id);
        openIn(Language.EN, AppointmentPages.one(id));
        var history = _get(Details.class).getElement().getTextRecursively();
        assertThat(history)
                .containsSubsequence(
                        "The appointment is back.",
                        "You or your family cancelled this appointment.",
                        "The answer was: yes, we will come.",
                        "This appointment was made.");
    }

    @Test
    void goesIntoTheCalendarOfThePhone() {
        var id = planned(amina, MONDAY_TEN);
        openIn(Language.EN, AppointmentPages.one(id));
        var file = new String(_download(link("Add to my calendar")), StandardCharsets.UTF_8);
        assertThat(file).contains("BEGIN:VEVENT", "UID:" + id.value(), "DTSTART:20260316T090000Z", "SUMMARY:Intake");
    }

    @Test
    void cannotFindSomebodyElsesNorNonsense() {
        SignIn.asStaff(coach, Role.COACH);
        var other = town.newcomer(town.household(), "John Okello", coach);
        var id = planned(amina, MONDAY_TEN);
        SignIn.asNewcomer(other);
        startIn(Language.EN);
        for (var address : List.of(
                AppointmentPages.one(id),
                AppointmentPages.move(id),
                AppointmentPages.cancel(id),
                AppointmentPages.one(AppointmentId.next()),
                "my/appointments/nonsense",
                "my/appointments/nonsense/move",
                "my/appointments/nonsense/cancel")) {
            open(address);
            assertThat(words())
                    .as(address)
                    .startsWith("We cannot find this appointment")
                    .doesNotContain("Intake");
        }
    }

    @Test
    void asksTheDatabaseFewQuestions() {
        var id = planned(amina, MONDAY_TEN);
        openIn(Language.AR, "my/appointments");
        statements.assertAtMost(5, () -> UI.getCurrent().navigate(AppointmentPages.one(id)));
        statements.assertAtMost(5, () -> UI.getCurrent().navigate(AppointmentPages.move(id)));
        statements.assertAtMost(5, () -> UI.getCurrent().navigate(AppointmentPages.cancel(id)));
    }

    private AppointmentStatus status(AppointmentId id) {
        return appointments.find(id, Language.EN).orElseThrow().status();
    }

    private void byStaff(Runnable work) {
        SignIn.asStaff(coach, Role.COACH);
        work.run();
        SignIn.asNewcomer(amina);
    }
}
