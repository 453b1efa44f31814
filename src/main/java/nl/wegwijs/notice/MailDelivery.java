package nl.wegwijs.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of one mail to the mail server. At most once: a mail is claimed, and the claim saved, before it is handed
 * over, and nothing but a certain refusal or a staff member makes it wait again.
 */
@Embeddable
class MailDelivery {

    /** After the first, second, third and fourth try. After the fifth, about a day later, it is given up. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(3), Duration.ofHours(20));

    @Column(name = "mail_state")
    @Enumerated(EnumType.STRING)
    private MailState state;

    @Column(name = "mail_tries")
    private int tries;

    @Column(name = "mail_next_at")
    private @Nullable Instant nextAt;

    @Column(name = "mail_changed_at")
    private Instant changedAt;

    @Column(name = "mail_error")
    @Enumerated(EnumType.STRING)
    private @Nullable MailFailure failure;

    @SuppressWarnings("NullAway.Init")
    protected MailDelivery() {}

    private MailDelivery(MailState state, @Nullable Instant nextAt, Instant now) {
        this.state = state;
        this.nextAt = nextAt;
        this.changedAt = now;
    }

    static MailDelivery waiting(Instant now) {
        return new MailDelivery(MailState.WAITING, now, now);
    }

    static MailDelivery none(Instant now) {
        return new MailDelivery(MailState.NONE, null, now);
    }

    /** Whether it is now the caller's to send; false where somebody else was first, or it is not due. */
    boolean claim(Instant now) {
        if (state != MailState.WAITING || nextAt == null || nextAt.isAfter(now)) {
            return false;
        }
        tries++;
        become(MailState.SENDING, null, now);
        return true;
    }

    /** Tells what became of it. Too late is not too late: also when it was already taken for lost. */
    void settle(SendResult result, Instant now) {
        if (state != MailState.SENDING && state != MailState.UNSURE) {
            return;
        }
        switch (result) {
            case SendResult.Sent _ -> become(MailState.SENT, null, now);
            case SendResult.Unsure _ -> become(MailState.UNSURE, null, now);
            case SendResult.NotSent notSent -> retry(notSent.why(), now);
        }
    }

    private void retry(MailFailure why, Instant now) {
        if (why.concernsEveryMail()) {
            // It says nothing about this mail: however long the mail server is away, none is given up for that.
            tries--;
            become(MailState.WAITING, now.plus(PAUSES.getFirst()), now);
        } else if (why.isForGood() || tries > PAUSES.size()) {
            become(MailState.FAILED, null, now);
        } else {
            become(MailState.WAITING, now.plus(PAUSES.get(tries - 1)), now);
        }
        failure = why;
    }

    /** Whoever claimed it has not been heard of since. */
    void giveUpIfLost(Instant claimedBefore, Instant now) {
        if (state == MailState.SENDING && changedAt.isBefore(claimedBefore)) {
            become(MailState.UNSURE, null, now);
        }
    }

    /** No mail is needed any more, if none has left yet. */
    void cancel(Instant now) {
        if (state == MailState.WAITING) {
            become(MailState.NONE, null, now);
        }
    }

    /** Whether staff have to look. */
    boolean needsStaff() {
        return state == MailState.FAILED || state == MailState.UNSURE;
    }

    void sendAgain(Instant now) {
        tries = 0;
        become(MailState.WAITING, now, now);
    }

    void handled(Instant now) {
        become(MailState.HANDLED, null, now);
    }

    MailState state() {
        return state;
    }

    @Nullable
    Instant nextAt() {
        return nextAt;
    }

    private void become(MailState next, @Nullable Instant tryAt, Instant now) {
        state = next;
        nextAt = tryAt;
        changedAt = now;
        failure = null;
    }
}
