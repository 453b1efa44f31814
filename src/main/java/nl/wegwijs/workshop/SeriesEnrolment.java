package nl.wegwijs.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForTrainers;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * How trainers take in who stands before them, and take people off the list. Nobody is moved up the waiting list: whoever
 * came first is next.
 */
@Service
@ForTrainers
@Transactional
public class SeriesEnrolment {

    /** Far more than any room. */
    public static final int MOST_PLACES = 500;

    private final CurrentPerson currentPerson;
    private final SeriesList seriesList;
    private final Enrolling enrolling;
    private final EnrolmentChanges changes;
    private final Followed followed;
    private final WorkshopNews news;
    private final Clock clock;

    SeriesEnrolment(
            CurrentPerson currentPerson,
            SeriesList seriesList,
            Enrolling enrolling,
            EnrolmentChanges changes,
            Followed followed,
            WorkshopNews news,
            Clock clock) {
        this.currentPerson = currentPerson;
        this.seriesList = seriesList;
        this.enrolling = enrolling;
        this.changes = changes;
        this.followed = followed;
        this.news = news;
        this.clock = clock;
    }

    /** Into a free place; else, as long as it has not begun, on the waiting list. */
    public EnrolResult enrol(SeriesId id, NewcomerId newcomer) {
        return mine(id, newcomer)
                .map(group -> refusal(group, newcomer).orElseGet(() -> takeIn(group, newcomer)))
                .orElseGet(EnrolResult.NotFound::new);
    }

    /**
     * The same after making as many places as said. Those who wait are offered them first, so it takes one for each of
     * them too. Nothing is made for somebody who cannot be taken in.
     */
    public EnrolResult enrolWithMorePlaces(SeriesId id, NewcomerId newcomer, int capacity) {
        return mine(id, newcomer)
                .map(group -> refusal(group, newcomer).orElseGet(() -> takeIn(group, newcomer, capacity)))
                .orElseGet(EnrolResult.NotFound::new);
    }

    /** Takes somebody off the list; a place that comes free goes to whoever is next. */
    public LeaveResult takeOff(SeriesId id, NewcomerId newcomer, @Nullable String reason) {
        return mine(id).map(group -> takeOff(group, newcomer, reason)).orElseGet(LeaveResult.NotOnList::new);
    }

    private Optional<EnrolResult> refusal(Group group, NewcomerId newcomer) {
        if (!group.takesWhoIsInTheRoom(clock.instant()) && !mayComeBack(group, newcomer)) {
            return Optional.of(new EnrolResult.NotOpen());
        }
        if (!followed.isHelped(newcomer)) {
            return Optional.of(new EnrolResult.NotFound());
        }
        return followed.before(newcomer, group.series().workshop())
                .map(EnrolResult.class::cast)
                .or(() -> followed.placeElsewhere(newcomer, group.series().id()).map(this::inOtherGroup));
    }

    private EnrolResult inOtherGroup(EnrolResult.InOtherGroup other) {
        return seriesList.findById(other.series()).filter(this::isMine).isPresent()
                ? other
                : new EnrolResult.InColleaguesGroup(other.begins());
    }

    /** Whoever took part and left, or was taken off, perhaps by mistake: until the series is finished. */
    private boolean mayComeBack(Group group, NewcomerId newcomer) {
        return group.series().status() == SeriesStatus.PLANNED
                && group.find(newcomer)
                        .filter(enrolment -> changes.everTookPart(enrolment.id()))
                        .isPresent();
    }

    private EnrolResult takeIn(Group group, NewcomerId newcomer, int capacity) {
        var series = group.series();
        series.resize(Math.max(series.capacity(), Math.min(capacity, MOST_PLACES)), series.minGroup());
        enrolling.passOn(group);
        var result = takeIn(group, newcomer);
        if (!(result instanceof EnrolResult.Enrolled || result instanceof EnrolResult.Waiting)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return result;
    }

    private EnrolResult takeIn(Group group, NewcomerId newcomer) {
        var now = clock.instant();
        var status = group.find(newcomer).map(Enrolment::status).orElse(EnrolmentStatus.LEFT);
        return switch (status) {
            case ENROLLED, PASSED, NOT_PASSED -> new EnrolResult.AlreadyOnList(status);
            // The place is kept for this very person.
            case OFFERED -> place(group, newcomer, now);
            case WAITING ->
                group.series().hasBegun(now) && group.hasPlaceInTheRoom(now)
                        ? place(group, newcomer, now)
                        : new EnrolResult.AlreadyOnList(status);
            case LEFT -> group.hasPlaceInTheRoom(now) ? place(group, newcomer, now) : queue(group, newcomer, now);
        };
    }

    private EnrolResult place(Group group, NewcomerId newcomer, Instant now) {
        var entry = group.entry(newcomer, now);
        var busy = enrolling.place(group, entry, me());
        if (busy.isPresent()) {
            return new EnrolResult.Busy(busy.get());
        }
        if (!group.series().hasEnded(now)) {
            news.enrolledByStaff(entry, group.series());
        }
        return new EnrolResult.Enrolled();
    }

    private EnrolResult queue(Group group, NewcomerId newcomer, Instant now) {
        if (group.series().hasBegun(now)) {
            return new EnrolResult.Full();
        }
        var entry = group.entry(newcomer, now);
        enrolling.queue(group, entry, me());
        news.queuedByStaff(entry, group.series());
        return new EnrolResult.Waiting(group.position(newcomer));
    }

    private LeaveResult takeOff(Group group, NewcomerId newcomer, @Nullable String reason) {
        var result = enrolling.leave(group, newcomer, LeaveCause.STAFF, reason, me());
        if (result instanceof LeaveResult.Left) {
            group.find(newcomer).ifPresent(enrolment -> news.takenOff(enrolment, group.series()));
        }
        return result;
    }

    private Optional<Group> mine(SeriesId id) {
        return enrolling.group(id).filter(group -> isMine(group.series()));
    }

    private Optional<Group> mine(SeriesId id, NewcomerId newcomer) {
        return enrolling.group(id, newcomer).filter(group -> isMine(group.series()));
    }

    private boolean isMine(Series series) {
        return SeriesRights.of(currentPerson).cover(series);
    }

    private Actor me() {
        return new Actor.Staff(currentPerson.staff());
    }
}
