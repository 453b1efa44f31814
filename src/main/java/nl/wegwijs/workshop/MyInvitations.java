package nl.wegwijs.workshop;

import java.time.Clock;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForNewcomers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How newcomers say no to an invitation. Who says yes signs up. */
@Service
@ForNewcomers
@Transactional
public class MyInvitations {

    private final CurrentPerson currentPerson;
    private final SeriesList seriesList;
    private final Invitations invitations;
    private final WorkshopNews news;
    private final Clock clock;

    MyInvitations(
            CurrentPerson currentPerson,
            SeriesList seriesList,
            Invitations invitations,
            WorkshopNews news,
            Clock clock) {
        this.currentPerson = currentPerson;
        this.seriesList = seriesList;
        this.invitations = invitations;
        this.news = news;
        this.clock = clock;
    }

    /** Says no; a reason may be given. Who thinks again can still sign up. */
    public DeclineResult decline(SeriesId id, @Nullable String reason) {
        var series = seriesList.findForChange(id);
        var invitation = invitations.of(id, currentPerson.newcomer());
        if (series.isEmpty() || invitation.isEmpty()) {
            return new DeclineResult.NotInvited();
        }
        if (!series.get().isOpen(clock.instant())) {
            return new DeclineResult.Over();
        }
        return switch (invitation.get().answer()) {
            case ACCEPTED -> new DeclineResult.SignedUp();
            case LAPSED -> new DeclineResult.Over();
            case OPEN, DECLINED -> {
                invitation.get().decline(GivenReason.of(reason), clock.instant());
                news.answered(id, currentPerson.newcomer());
                yield new DeclineResult.Declined();
            }
        };
    }
}
