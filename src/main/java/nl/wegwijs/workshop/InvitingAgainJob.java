package nl.wegwijs.workshop;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Duration;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.jobs.OneByOne;
import nl.wegwijs.shared.jobs.RecurringJob;
import nl.wegwijs.shared.jobs.Rhythm;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Invites who missed or declined a workshop to the next series in the same language, and tells the contact person of
 * whoever was invited as often as may be. Never at night.
 */
@Component
class InvitingAgainJob implements RecurringJob {

    private static final int BATCH = 500;

    private final MissedWorkshops missed;
    private final Inviting inviting;
    private final WorkshopNews news;
    private final AnswerTime answerTime;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InvitingAgainJob(
            MissedWorkshops missed,
            Inviting inviting,
            WorkshopNews news,
            AnswerTime answerTime,
            TransactionTemplate transaction,
            Clock clock) {
        this.missed = missed;
        this.inviting = inviting;
        this.news = news;
        this.answerTime = answerTime;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "workshop-inviting-again";
    }

    @Override
    public String title(Texts texts) {
        return texts.get("workshop.job.invitingAgain");
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofMinutes(30));
    }

    @Override
    public void run() {
        if (!answerTime.isDecentHour(clock.instant())) {
            return;
        }
        var bySeries = missed.toInviteAgain(clock.instant(), BATCH).stream()
                .collect(groupingBy(MissedWorkshops.Again::next, mapping(MissedWorkshops.Again::newcomer, toList())));
        var each = new OneByOne();
        each.of(
                bySeries.entrySet(),
                next -> transaction.executeWithoutResult(
                        _ -> inviting.invite(next.getKey(), next.getValue(), InvitationReason.MISSED, null)));
        each.of(
                missed.invitedOftenEnough(BATCH),
                enough -> transaction.executeWithoutResult(_ -> news.stoppedInviting(
                        enough.newcomer(), enough.contactPerson(), enough.workshop(), enough.invitations())));
        each.finish();
    }
}
