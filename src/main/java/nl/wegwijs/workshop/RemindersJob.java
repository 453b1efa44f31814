package nl.wegwijs.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.jobs.RecurringJob;
import nl.wegwijs.shared.jobs.Rhythm;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Reminds participants of the session of tomorrow and the invited of their invitation, and warns trainers of a group
 * that is too small. Never at night. What was told once is not told again, so it may look at the same series each time.
 */
@Component
class RemindersJob implements RecurringJob {

    /** A session is announced so long before. */
    static final Duration BEFORE_SESSION = Duration.ofHours(26);

    /** Whoever does not answer an invitation is reminded after this time. */
    static final Duration SILENCE = Duration.ofDays(4);

    /** Trainers hear so long before that there are too few people. */
    static final Duration BEFORE_SMALL_GROUP = Duration.ofDays(4);

    private static final Limit BATCH = Limit.of(500);

    private final SeriesList seriesList;
    private final Invitations invitations;
    private final EachSeries each;
    private final WorkshopNews news;
    private final AnswerTime answerTime;
    private final Clock clock;

    RemindersJob(
            SeriesList seriesList,
            Invitations invitations,
            EachSeries each,
            WorkshopNews news,
            AnswerTime answerTime,
            Clock clock) {
        this.seriesList = seriesList;
        this.invitations = invitations;
        this.each = each;
        this.news = news;
        this.answerTime = answerTime;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "workshop-reminders";
    }

    @Override
    public String title(Texts texts) {
        return texts.get("workshop.job.reminders");
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofMinutes(30));
    }

    @Override
    public void run() {
        var now = clock.instant();
        each.of(seriesList.withInvitationsOver(now, BATCH), group -> lapse(group, now));
        if (answerTime.isDecentHour(now)) {
            each.of(
                    seriesList.withSessionBetween(now, now.plus(BEFORE_SESSION), BATCH),
                    group -> announceSessions(group, now));
            each.of(
                    seriesList.withSilentInvitations(now.minus(SILENCE), now, BATCH),
                    group -> remindOfInvitation(group, now));
            each.of(seriesList.beginningBetween(now, now.plus(BEFORE_SMALL_GROUP), BATCH), this::warnOfSmallGroup);
        }
    }

    private void lapse(Group group, Instant now) {
        invitations.of(group.series().id()).forEach(invitation -> invitation.lapse(now));
        news.invitationsOver(group.series());
    }

    private void announceSessions(Group group, Instant now) {
        var participants =
                group.participants().stream().map(Enrolment::newcomer).toList();
        group.sessions().stream()
                .filter(session -> session.slot().start().isAfter(now))
                .filter(session -> session.slot().start().isBefore(now.plus(BEFORE_SESSION)))
                .forEach(session -> news.sessionSoon(session, group.series(), participants));
    }

    private void remindOfInvitation(Group group, Instant now) {
        var reminded = invitations.of(group.series().id()).stream()
                .filter(invitation -> invitation.invitedAt().isBefore(now.minus(SILENCE)))
                .filter(invitation -> invitation.remind(now))
                .map(Invitation::newcomer)
                .toList();
        news.reminded(group.series(), reminded);
    }

    private void warnOfSmallGroup(Group group) {
        var people = group.participants().size();
        if (people < group.series().minGroup()) {
            news.groupTooSmall(group.series(), people);
        } else {
            news.groupBigEnough(group.series());
        }
    }
}
