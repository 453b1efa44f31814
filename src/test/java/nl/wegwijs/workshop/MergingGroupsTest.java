package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.TestClock;
import org.junit.jupiter.api.Test;

/** How a small group becomes part of another one. */
class MergingGroupsTest extends TwoGroupsFixture {

    @Test
    void aSmallGroupIsPutIntoAnotherInTheOrderInWhichPeopleCame() {
        var small = seriesOf(housing, 1, AFTERNOON);
        var first = signedUp("First", small);
        var second = signedUp("Second", small);
        var third = signedUp("Third", small);
        var there = signedUp("There", morning);
        asTrainer();
        assertThat(regrouping.merge(small, morning)).isEqualTo(new RegroupResult.Moved(3, 1));
        assertThat(inOrder(morning, "ENROLLED")).containsExactly(there, first);
        assertThat(inOrder(morning, "OFFERED"))
                .as("waited, and now there is a place")
                .containsExactly(second);
        assertThat(inOrder(morning, "WAITING")).containsExactly(third);
        assertThat(seriesStatus(small)).isEqualTo("CANCELLED");
        assertThat(status(small, first)).isEqualTo("LEFT MOVED");
        assertThat(booked(first)).containsExactly(MORNING);
        assertThat(database.sql("select cancelled from workshop_session where series_id = ?")
                        .param(small.value())
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    @Test
    void whoWasInvitedToTheSmallGroupIsToldOfTheOther() {
        var small = seriesOf(housing, 1, AFTERNOON);
        var invited = town.newcomer(town.household(), "Invited", null);
        database.sql("""
                        insert into invitation (id, series_id, newcomer_id, reason, attempt, invited_at, answer, version)
                        values (?,?,?,'NAMED',1,utc_timestamp(6),'OPEN',0)""").params(Ids.next(), small.value(), invited.value()).update();
        asTrainer();
        assertThat(regrouping.merge(small, morning)).isEqualTo(new RegroupResult.Moved(0, 0));
        assertThat(database.sql("select concat(kind, ' ', path) from notice where newcomer_id = ?")
                        .param(invited.value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "workshop.notice.seriesCancelled my/workshops/" + small.value(),
                        "workshop.notice.otherSeries my/workshops/" + morning.value());
    }

    @Test
    void anOfferGoesAlongWithItsEnd() {
        var small = seriesOf(housing, 1, AFTERNOON);
        var leaves = signedUp("Leaves", small);
        var offered = signedUp("Offered", small);
        SignIn.asNewcomer(leaves);
        myEnrolments.leave(small, null);
        clock.advance(Duration.ofHours(10));
        asTrainer();
        assertThat(regrouping.merge(small, morning)).isEqualTo(new RegroupResult.Moved(1, 0));
        assertThat(status(morning, offered)).isEqualTo("OFFERED");
        assertThat(database.sql("select offered_until from enrolment where series_id = ? and newcomer_id = ?")
                        .params(morning.value(), offered.value())
                        .query(LocalDateTime.class)
                        .single())
                .isEqualTo(LocalDateTime.ofInstant(
                        Slot.of(TestClock.START.plusHours(48), 5).start(), ZoneOffset.UTC));
    }

    @Test
    void groupsThatDoNotFitTogetherStayAsTheyAre() {
        fill(morning);
        var amina = signedUp("Amina", afternoon);
        asTrainer();
        assertThat(regrouping.merge(afternoon, morning)).isEqualTo(new RegroupResult.Full(0, 1));
        assertThat(status(afternoon, amina)).isEqualTo("ENROLLED");
        assertThat(seriesStatus(afternoon)).isEqualTo("PLANNED");
    }

    @Test
    void ifOneIsBusyNobodyMoves() {
        var amina = signedUp("Amina", afternoon);
        var busy = signedUp("Busy", afternoon);
        busy(busy, MORNING);
        asTrainer();
        assertThat(regrouping.merge(afternoon, morning))
                .isEqualTo(new RegroupResult.Busy(
                        List.of(busy), List.of(Slot.of(MORNING, 150).start())));
        assertThat(status(afternoon, amina)).isEqualTo("ENROLLED");
        assertThat(booked(amina)).containsExactly(AFTERNOON);
        assertThat(seriesStatus(afternoon)).isEqualTo("PLANNED");
        assertThat(inOrder(morning, "ENROLLED")).isEmpty();
    }

    @Test
    void whoIsInBothGroupsIsOnceInTheOneThatIsLeft() {
        var amina = signedUp("Amina", afternoon);
        workshops.enrolled(morning, amina);
        asTrainer();
        assertThat(regrouping.merge(afternoon, morning)).isEqualTo(new RegroupResult.Moved(1, 0));
        assertThat(inOrder(morning, "ENROLLED")).containsExactly(amina);
    }

    @Test
    void aGroupThatHasBegunIsNotMerged() {
        clock.setTo(MORNING);
        asTrainer();
        assertThat(regrouping.merge(afternoon, morning)).isEqualTo(new RegroupResult.NotOpen());
        assertThat(regrouping.merge(morning, afternoon)).isEqualTo(new RegroupResult.NotOpen());
    }

    @Test
    void whileAGroupIsMergedAndPeopleSignUpNobodyIsLostAndNobodyIsTooMany() throws Exception {
        var small = seriesOf(housing, 6, AFTERNOON);
        var big = seriesOf(housing, 12, MORNING);
        IntStream.range(0, 6).forEach(number -> signedUp("Small " + number, small));
        var newcomers = IntStream.range(0, 20)
                .mapToObj(number -> town.newcomer(town.household(), "New " + number, null))
                .toList();
        var tasks = new ArrayList<Callable<Object>>();
        tasks.add(() -> {
            asTrainer();
            return regrouping.merge(small, big);
        });
        newcomers.forEach(person -> tasks.add(() -> {
            SignIn.asNewcomer(person);
            return myEnrolments.signUp(big);
        }));
        var results = atOnce(tasks);
        var held = inOrder(big, "ENROLLED").size() + inOrder(big, "OFFERED").size();
        assertThat(held).isLessThanOrEqualTo(12);
        switch (results.getFirst()) {
            case RegroupResult.Moved moved -> {
                assertThat(moved.people()).isEqualTo(6);
                assertThat(held + inOrder(big, "WAITING").size()).isEqualTo(26);
            }
            case RegroupResult.Full _ -> {
                assertThat(inOrder(small, "ENROLLED")).hasSize(6);
                assertThat(held + inOrder(big, "WAITING").size()).isEqualTo(20);
            }
            default -> throw new AssertionError(results.getFirst());
        }
    }
}
