package nl.wegwijs.workshop;

import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForNewcomers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What newcomers do themselves: come in, wait, answer an offer, leave. */
@Service
@ForNewcomers
@Transactional
public class MyEnrolments {

    private final CurrentPerson currentPerson;
    private final Enrolling enrolling;

    MyEnrolments(CurrentPerson currentPerson, Enrolling enrolling) {
        this.currentPerson = currentPerson;
        this.enrolling = enrolling;
    }

    /** Takes a place, or a turn on the waiting list when there is none. */
    public SignUpResult signUp(SeriesId series) {
        var me = currentPerson.newcomer();
        return enrolling
                .group(series, me)
                .map(group -> enrolling.signUp(group, me, new Actor.TheNewcomer(me)))
                .orElseGet(SignUpResult.NotFound::new);
    }

    /** Says yes to a place that was offered. */
    public AcceptResult accept(SeriesId series) {
        var me = currentPerson.newcomer();
        return enrolling
                .group(series, me)
                .map(group -> enrolling.accept(group, me, new Actor.TheNewcomer(me)))
                .orElseGet(AcceptResult.TooLate::new);
    }

    /** Says no to a place that was offered. */
    public LeaveResult declineOffer(SeriesId series, @Nullable String reason) {
        return leave(series, LeaveCause.OFFER_DECLINED, reason);
    }

    /** Gives up the place or the turn. */
    public LeaveResult leave(SeriesId series, @Nullable String reason) {
        return leave(series, LeaveCause.SELF, reason);
    }

    private LeaveResult leave(SeriesId series, LeaveCause cause, @Nullable String reason) {
        var me = currentPerson.newcomer();
        return enrolling
                .group(series)
                .map(group -> enrolling.leave(group, me, cause, GivenReason.of(reason), new Actor.TheNewcomer(me)))
                .orElseGet(LeaveResult.NotOnList::new);
    }
}
