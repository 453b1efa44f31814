package nl.wegwijs.workshop.ui.newcomer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDateTime;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.workshop.SessionId;
import org.junit.jupiter.api.Test;

/** Leaving, declining, not coming: with a reason, if one likes. */
class ReasonScreensViewTest extends WorkshopScreens {

    @Test
    void leavesWithAReasonAndCanComeBack() {
        workshops.enrolled(morning, amina);
        openIn(Language.EN, WorkshopPages.one(morning));
        follow("Leave this workshop");
        assertThat(words()).contains("Your place goes to somebody else.");
        _setValue(reason(), "I found work");
        press("Leave this workshop");
        says("Done. You are not on the list any more.");
        assertThat(address()).isEqualTo(WorkshopPages.one(morning));
        assertThat(words()).contains("You left this group.");
        assertThat(leaveReason()).isEqualTo("I found work");

        press("Yes, I will come");
        assertThat(status(amina)).isEqualTo("ENROLLED");
    }

    @Test
    void goesOffTheWaitingList() {
        full();
        workshops.waiting(morning, amina);
        openIn(Language.EN, WorkshopPages.one(morning));
        follow("Take me off the waiting list");
        press("Take me off the waiting list");
        says("Done. You are not on the list any more.");
        assertThat(status(amina)).isEqualTo("LEFT");
    }

    @Test
    void letsAKeptPlaceGo() {
        offered(morning, amina, LocalDateTime.of(2026, 3, 12, 13, 0));
        openIn(Language.EN, WorkshopPages.one(morning));
        follow("Let this place go");
        press("Let this place go");
        assertThat(words()).contains("You let the place go.");
    }

    @Test
    void saysThatTheTrainerWasFaster() {
        workshops.enrolled(morning, amina);
        openIn(Language.EN, WorkshopPages.leave(morning));
        enrolments.leave(morning, null);
        press("Leave this workshop");
        says("You are not on the list any more.");
    }

    @Test
    void leadsBackWhereThereIsNothingToLeave() {
        openIn(Language.EN, WorkshopPages.leave(morning));
        assertThat(address()).isEqualTo(WorkshopPages.one(morning));
        open(WorkshopPages.decline(morning));
        assertThat(address()).isEqualTo(WorkshopPages.one(morning));
    }

    @Test
    void declinesAnInvitation() {
        invited(morning, amina);
        openIn(Language.EN, WorkshopPages.one(morning));
        assertThat(words()).contains("You are invited to this workshop.");
        follow("No, thank you");
        _setValue(reason(), "My child is ill");
        press("No, thank you");
        says("You said no to the invitation.");
        assertThat(database.sql("select answer from invitation where newcomer_id = ?")
                        .param(amina.value())
                        .query(String.class)
                        .single())
                .isEqualTo("DECLINED");
        assertThat(offers("Yes, I will come")).isTrue();
    }

    @Test
    void saysThatTheInvitationIsOver() {
        invited(morning, amina);
        openIn(Language.EN, WorkshopPages.decline(morning));
        clock.setTo(TUESDAY);
        press("No, thank you");
        says("This group has begun or is cancelled. You cannot change it now.");
    }

    @Test
    void saysNotToComeToASessionAndTakesThatBack() {
        workshops.enrolled(morning, amina);
        openIn(Language.EN, WorkshopPages.one(morning));
        follow("I cannot come to this meeting");
        _setValue(reason(), "Exam");
        press("I cannot come to this meeting");
        says("Thank you. We tell the trainer.");
        assertThat(words()).contains("You said: I cannot come");

        follow("I will come after all");
        press("I will come after all");
        says("Thank you. We see you then.");
        assertThat(words()).doesNotContain("You said: I cannot come");
    }

    @Test
    void saysThatTheSessionBegan() {
        workshops.enrolled(morning, amina);
        openIn(Language.EN, WorkshopPages.absent(morning, first()));
        clock.setTo(TUESDAY);
        press("I cannot come to this meeting");
        says("This meeting has begun or is cancelled, or you do not take part.");
    }

    @Test
    void offersNothingToWhoeverDoesNotTakePart() {
        openIn(Language.EN, WorkshopPages.absent(morning, first()));
        assertThat(address()).isEqualTo(WorkshopPages.one(morning));
        assertThat(offers("I cannot come to this meeting")).isFalse();
    }

    @Test
    void keepsWhatSomebodyTyped() {
        workshops.enrolled(morning, amina);
        openIn(Language.EN, WorkshopPages.leave(morning));
        _setValue(reason(), "I found work");
        open(WorkshopPages.one(morning));
        open(WorkshopPages.leave(morning));
        assertThat(reason().getValue()).isEqualTo("I found work");
        press("Start again");
        assertThat(reason().getValue()).isEmpty();
    }

    private SessionId first() {
        return workshops.sessions(morning).getFirst();
    }

    private static TextArea reason() {
        return _get(TextArea.class, search -> search.withLabel("Why? You may leave this empty."));
    }

    private String leaveReason() {
        return database.sql("select leave_reason from enrolment where newcomer_id = ?")
                .param(amina.value())
                .query(String.class)
                .single();
    }
}
