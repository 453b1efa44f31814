package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.testing.TestClock;
import org.junit.jupiter.api.Test;

/** Who is invited, and who never is. */
class InvitingTest extends InvitingFixture {

    @Test
    void whoIsInvitedSeesThePlaceButHasNone() {
        assertThat(invite(inArabic, amina)).isEqualTo(1);
        assertThat(answers(inArabic)).containsExactly("OPEN");
        assertThat(database.sql("select count(*) from enrolment where newcomer_id = ?")
                        .param(amina.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyIsInvitedTwiceToOneSeries() {
        invite(inArabic, amina);
        assertThat(invite(inArabic, amina)).isZero();
        assertThat(obstacle(inArabic, amina)).isEqualTo(InvitationObstacle.INVITED);
    }

    @Test
    void nobodyIsInvitedMoreOftenThanTheWorkshopSays() {
        assertThat(invite(inArabic, amina)).isEqualTo(1);
        assertThat(invite(seriesOf(track, Language.AR, 25), amina)).isEqualTo(1);
        var third = seriesOf(track, Language.AR, 26);
        assertThat(invite(third, amina)).isZero();
        assertThat(obstacle(third, amina)).isEqualTo(InvitationObstacle.TOO_OFTEN);
        assertThat(database.sql("select attempt from invitation where newcomer_id = ? order by attempt")
                        .param(amina.value())
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
    }

    @Test
    void bothDayPartsTogetherAreOneInvitation() {
        database.sql("delete from enrolment").update();
        workshops.duty(amina);
        asTrainer();
        assertThat(seriesInvitations.inviteFitting(inArabic)).isEqualTo(new InviteResult.Sent(1, Map.of()));
        assertThat(seriesInvitations.inviteFitting(seriesOf(track, Language.AR, 25)))
                .isEqualTo(new InviteResult.Sent(1, Map.of()));
        assertThat(invite(seriesOf(track, Language.AR, 26), amina))
                .as("the second time")
                .isEqualTo(1);
        assertThat(invite(seriesOf(track, Language.AR, 27), amina)).isZero();
    }

    @Test
    void onlyThePortalHasToStop() {
        invite(inArabic, amina);
        invite(seriesOf(track, Language.AR, 25), amina);
        var third = seriesOf(track, Language.AR, 26);
        assertThat(invite(third, amina)).isZero();
        asTrainer();
        assertThat(seriesInvitations.invite(third, List.of(amina))).isEqualTo(new InviteResult.Sent(1, Map.of()));
    }

    @Test
    void whoPassedOrTakesPartInAnotherTrackOrHasSignedIsNotInvited() {
        var otherTrack = seriesOf(workshops.workshop(Regime.DUTY, "Two workshops", 2), Language.AR, 25);
        var passed = someone("Passed");
        workshops.passed(otherTrack, passed);
        workshops.enrolled(otherTrack, amina);
        var signed = someone("Signed");
        workshops.duty(signed);
        database.sql("update participation_duty set signed_on = '2026-01-10'").update();
        assertThat(invite(inArabic, amina, passed, signed)).isZero();
        assertThat(obstacle(inArabic, passed)).isEqualTo(InvitationObstacle.FOLLOWED);
        assertThat(obstacle(inArabic, signed)).isEqualTo(InvitationObstacle.FOLLOWED);
        assertThat(obstacle(inArabic, amina)).isEqualTo(InvitationObstacle.ON_LIST);
    }

    @Test
    void anInvitationToASeriesThatWasCancelledDoesNotCount() {
        invite(inArabic, amina);
        cancel(inArabic);
        assertThat(invite(seriesOf(track, Language.AR, 25), amina)).isEqualTo(1);
        assertThat(invite(seriesOf(track, Language.AR, 26), amina)).isEqualTo(1);
    }

    @Test
    void nobodyIsInvitedToASeriesThatIsNotGivenOrHasBegun() {
        clock.setTo(LocalDateTime.of(2026, 3, 24, 9, 30));
        assertThat(invite(inArabic, amina)).isZero();
        clock.setTo(TestClock.START);
        cancel(inArabic);
        assertThat(invite(inArabic, amina)).isZero();
    }

    @Test
    void whoHasAPlaceInAnotherSeriesOrPassedOrFinishedElsewhereIsNotInvited() {
        var other = seriesOf(track, Language.AR, 25);
        var waits = someone("Waits");
        var passed = someone("Passed");
        var elsewhere = someone("Elsewhere");
        workshops.enrolled(other, amina);
        workshops.waiting(other, waits);
        workshops.passed(other, passed);
        workshops.finishedElsewhere(elsewhere, track, trainer);
        assertThat(invite(inArabic, amina, waits, passed, elsewhere)).isZero();
        assertThat(inviting.obstacles(inArabic, List.of(amina, waits, passed, elsewhere), InvitationReason.MISSED))
                .isEqualTo(Map.of(
                        amina,
                        InvitationObstacle.ON_LIST,
                        waits,
                        InvitationObstacle.ON_LIST,
                        passed,
                        InvitationObstacle.FOLLOWED,
                        elsewhere,
                        InvitationObstacle.FOLLOWED));
    }

    @Test
    void whoIsNoLongerHelpedIsNotInvited() {
        database.sql("update newcomer set active = 0 where id = ?")
                .param(amina.value())
                .update();
        assertThat(invite(inArabic, amina)).isZero();
        assertThat(obstacle(inArabic, amina)).isEqualTo(InvitationObstacle.NOT_HELPED);
    }

    @Test
    void twoWhoInviteAtOnceInviteOncePerSeriesAndNotTooOften() throws Exception {
        var people = IntStream.range(0, 40)
                .mapToObj(number -> someone("Person " + number))
                .toList();
        var three = List.of(inArabic, seriesOf(track, Language.AR, 25), seriesOf(track, Language.AR, 26));
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Integer>>();
            for (var round = 0; round < 4; round++) {
                for (var series : three) {
                    running.add(threads.submit(() -> {
                        start.await();
                        return invite(series, people.toArray(NewcomerId[]::new));
                    }));
                }
            }
            start.countDown();
            var invited = 0;
            for (var one : running) {
                invited += one.get();
            }
            assertThat(invited).as("twice each, of three series").isEqualTo(80);
        }
        assertThat(database.sql("""
                        select count(*) from (select newcomer_id from invitation i join series s on s.id = i.series_id
                        where s.workshop_id = ? group by newcomer_id having count(*) <> 2 or max(attempt) <> 2) wrong""").param(track.value()).query(Integer.class).single())
                .isZero();
    }
}
