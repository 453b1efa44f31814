package nl.wegwijs.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailDeliveryTest {

    private static final SendResult SENT = new SendResult.Sent();
    private static final SendResult REFUSED = new SendResult.NotSent(MailFailure.REFUSED);

    private Instant now = Instant.parse("2026-03-10T09:00:00Z");
    private final MailDelivery mail = MailDelivery.waiting(now);

    @Test
    void isSentOnce() {
        assertThat(mail.claim(now)).isTrue();
        mail.settle(SENT, now);
        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(mail.claim(now)).isFalse();
    }

    @Test
    void isOnlySentByWhoClaimedItFirst() {
        assertThat(mail.claim(now)).isTrue();
        assertThat(mail.claim(now)).isFalse();
    }

    @Test
    void isTriedFiveTimesOverADayAndThenGivenUp() {
        var began = now;
        for (var tries = 1; tries < 5; tries++) {
            mail.claim(now);
            mail.settle(REFUSED, now);
            assertThat(mail.state()).isEqualTo(MailState.WAITING);
            assertThat(mail.claim(now)).as("again at once").isFalse();
            now = nextAt();
        }
        assertThat(Duration.between(began, now)).isBetween(Duration.ofHours(23), Duration.ofHours(25));
        mail.claim(now);
        mail.settle(REFUSED, now);
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(mail.needsStaff()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNREACHABLE", "NOT_LET_IN"})
    void isNeverGivenUpBecauseTheMailServerIsAway(MailFailure why) {
        for (var tries = 0; tries < 500; tries++) {
            assertThat(mail.claim(now)).isTrue();
            mail.settle(new SendResult.NotSent(why), now);
            assertThat(mail.state()).isEqualTo(MailState.WAITING);
            assertThat(mail.claim(now)).as("again at once").isFalse();
            now = nextAt();
        }
        isTriedFiveTimesOverADayAndThenGivenUp();
    }

    @Test
    void isNotTriedAgainWhereThereIsNoSuchAddress() {
        mail.claim(now);
        mail.settle(new SendResult.NotSent(MailFailure.WRONG_ADDRESS), now);
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void isNeverSentAgainByItselfWhenNobodyKnowsWhetherItWasSent() {
        mail.claim(now);
        mail.settle(new SendResult.Unsure(), now);
        assertThat(mail.state()).isEqualTo(MailState.UNSURE);
        assertThat(mail.claim(now.plus(Duration.ofDays(9)))).isFalse();
        assertThat(mail.needsStaff()).isTrue();
    }

    @Test
    void isTakenForLostSomeTimeAfterItsSenderDied() {
        mail.claim(now);
        later(Duration.ofMinutes(9));
        mail.giveUpIfLost(now.minus(Duration.ofMinutes(10)), now);
        assertThat(mail.state()).isEqualTo(MailState.SENDING);

        later(Duration.ofMinutes(2));
        mail.giveUpIfLost(now.minus(Duration.ofMinutes(10)), now);
        assertThat(mail.state()).isEqualTo(MailState.UNSURE);
    }

    @Test
    void isSentAfterAllWhenASlowSenderSaysSo() {
        mail.claim(now);
        later(Duration.ofMinutes(11));
        mail.giveUpIfLost(now.minus(Duration.ofMinutes(10)), now);
        mail.settle(SENT, now);
        assertThat(mail.state()).isEqualTo(MailState.SENT);
    }

    @Test
    void isNotNeededAnyMoreWhenItWasReadBeforeItLeft() {
        mail.cancel(now);
        assertThat(mail.claim(now)).isFalse();
        assertThat(mail.state()).isEqualTo(MailState.NONE);
    }

    @Test
    void canNotBeCalledBackOnceItLeft() {
        mail.claim(now);
        mail.settle(SENT, now);
        mail.cancel(now);
        assertThat(mail.state()).isEqualTo(MailState.SENT);
    }

    @Test
    void hasFiveTriesAgainWhenStaffSendItAgain() {
        isTriedFiveTimesOverADayAndThenGivenUp();
        mail.sendAgain(now);
        assertThat(mail.claim(now)).isTrue();
        mail.settle(REFUSED, now);
        assertThat(mail.state()).isEqualTo(MailState.WAITING);
    }

    @Test
    void isDoneWithWhenStaffSaySo() {
        mail.claim(now);
        mail.settle(new SendResult.Unsure(), now);
        mail.handled(now);
        assertThat(mail.needsStaff()).isFalse();
        mail.settle(SENT, now);
        assertThat(mail.state()).isEqualTo(MailState.HANDLED);
    }

    private Instant nextAt() {
        return java.util.Objects.requireNonNull(mail.nextAt());
    }

    private void later(Duration duration) {
        now = now.plus(duration);
    }
}
