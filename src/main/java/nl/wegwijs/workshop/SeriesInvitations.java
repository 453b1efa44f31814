package nl.wegwijs.workshop;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.wegwijs.person.PeopleLookup;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForTrainers;
import nl.wegwijs.shared.security.NewcomerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What trainers do to get people to come: invite and remind. */
@Service
@ForTrainers
@Transactional
public class SeriesInvitations {

    /** So many names stand in the preview. */
    public static final int SHOWN = 50;

    private final CurrentPerson currentPerson;
    private final SeriesList seriesList;
    private final Inviting inviting;
    private final PeopleLookup people;
    private final Clock clock;

    SeriesInvitations(
            CurrentPerson currentPerson, SeriesList seriesList, Inviting inviting, PeopleLookup people, Clock clock) {
        this.currentPerson = currentPerson;
        this.seriesList = seriesList;
        this.inviting = inviting;
        this.people = people;
        this.clock = clock;
    }

    /** Whom a series fits who can be invited: how many, and the names of the first of those whom the one who looks may know. */
    public record Fitting(int people, List<String> names) {

        public Fitting {
            names = List.copyOf(names);
        }
    }

    /** Whom the series fits; nobody when it is a colleague's or no longer open. */
    @Transactional(readOnly = true)
    public Fitting fitting(SeriesId series) {
        if (seriesList.findById(series).filter(this::mine).isEmpty()) {
            return new Fitting(0, List.of());
        }
        var first = inviting.fitting(series, SeriesRights.of(currentPerson), SHOWN);
        var names = people.newcomerNames(first);
        return new Fitting(
                inviting.countFitting(series),
                first.stream().map(id -> names.getOrDefault(id, "")).toList());
    }

    public InviteResult inviteFitting(SeriesId series) {
        return whenOpen(
                series, () -> new InviteResult.Sent(inviting.inviteFitting(series, currentPerson.staff()), Map.of()));
    }

    /** Invites those who count in the {@link LanguageDemand} for the workshop in the language of the series. */
    public InviteResult inviteWaiting(SeriesId series) {
        return whenOpen(
                series, () -> new InviteResult.Sent(inviting.inviteWaiting(series, currentPerson.staff()), Map.of()));
    }

    public InviteResult invite(SeriesId series, Collection<NewcomerId> named) {
        return whenOpen(series, () -> {
            var obstacles = inviting.obstacles(series, named, InvitationReason.NAMED);
            var invited = inviting.invite(series, named, InvitationReason.NAMED, currentPerson.staff());
            return new InviteResult.Sent(invited, obstacles);
        });
    }

    /** Reminds, once, those who have not answered. */
    public InviteResult remind(SeriesId series) {
        return whenOpen(series, () -> new InviteResult.Sent(inviting.remind(series), Map.of()));
    }

    private InviteResult whenOpen(SeriesId id, Supplier<InviteResult> invite) {
        var found = seriesList.findForChange(id).filter(this::mine);
        if (found.isEmpty()) {
            return new InviteResult.NotFound();
        }
        return found.get().isOpen(clock.instant()) ? invite.get() : new InviteResult.NotOpen();
    }

    private boolean mine(Series series) {
        return SeriesRights.of(currentPerson).cover(series);
    }
}
