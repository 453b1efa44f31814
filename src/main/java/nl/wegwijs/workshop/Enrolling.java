package nl.wegwijs.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wegwijs.planning.BookingResult;
import nl.wegwijs.planning.Bookings;
import nl.wegwijs.planning.Resource;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Carries out what a group decides: saves it, books the newcomer's time, and passes free places on. Part of the caller's
 * transaction; the group is locked until its end. Always the series first and then the bookings, so that nobody waits
 * for each other in a circle.
 */
@Component
class Enrolling {

    private final SeriesList seriesList;
    private final Sessions sessions;
    private final Enrolments enrolments;
    private final EnrolmentChanges changes;
    private final Invitations invitations;
    private final Followed followed;
    private final KeptWishes wishes;
    private final Bookings bookings;
    private final WorkshopNews news;
    private final AnswerTime answerTime;
    private final Clock clock;

    Enrolling(
            SeriesList seriesList,
            Sessions sessions,
            Enrolments enrolments,
            EnrolmentChanges changes,
            Invitations invitations,
            Followed followed,
            KeptWishes wishes,
            Bookings bookings,
            WorkshopNews news,
            AnswerTime answerTime,
            Clock clock) {
        this.seriesList = seriesList;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.changes = changes;
        this.invitations = invitations;
        this.followed = followed;
        this.wishes = wishes;
        this.bookings = bookings;
        this.news = news;
        this.answerTime = answerTime;
        this.clock = clock;
    }

    /** Locks the series: whoever else wants to change who is in it waits. */
    Optional<Group> group(SeriesId id) {
        return seriesList.findForChange(id).map(series -> new Group(series, sessions.of(id), enrolments.of(id)));
    }

    /** The same for who may get a place: then turns in other groups of the workshop end, so these are locked too. */
    Optional<Group> group(SeriesId id, NewcomerId newcomer) {
        lock(Stream.concat(Stream.of(id), followed.turnsElsewhere(newcomer, id).stream()));
        return group(id);
    }

    /** In a fixed order, so that two who lock several series do not wait for each other in a circle. */
    void lock(Stream<SeriesId> series) {
        series.distinct().sorted(Comparator.comparing(SeriesId::value)).forEach(seriesList::findForChange);
    }

    SignUpResult signUp(Group group, NewcomerId newcomer, Actor by) {
        var now = clock.instant();
        var refusal = group.refusal(newcomer, now);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (followed.before(newcomer, group.series().workshop()).isPresent()) {
            return new SignUpResult.Followed();
        }
        var enrolment = group.entry(newcomer, now);
        if (group.hasPlace()) {
            return place(group, enrolment, by)
                    .<SignUpResult>map(SignUpResult.Busy::new)
                    .orElseGet(() ->
                            isSecondPlace(enrolment) ? new SignUpResult.InOtherGroup() : new SignUpResult.Enrolled());
        }
        if (followed.placeElsewhere(newcomer, group.series().id()).isPresent()) {
            return new SignUpResult.InOtherGroup();
        }
        queue(group, enrolment, by);
        return new SignUpResult.Waiting(group.position(newcomer));
    }

    /**
     * Nobody takes part twice in one workshop: then all is undone. Asked only now, because whoever takes two places at the
     * same moment has queued for the booking of their time.
     */
    private boolean isSecondPlace(Enrolment enrolment) {
        var second = followed.placeElsewhere(enrolment.newcomer(), enrolment.series())
                .isPresent();
        if (second) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return second;
    }

    /** Puts at the end of the waiting list. */
    void queue(Group group, Enrolment enrolment, Actor by) {
        group.queue(enrolment, clock.instant());
        keep(List.of(enrolment), by);
        answer(group, enrolment.newcomer());
    }

    /** Gives a place that there is; where the newcomer is busy, the answer is when, and nothing changes. */
    Optional<List<Instant>> place(Group group, Enrolment enrolment, Actor by) {
        var busy = book(group, enrolment);
        if (!busy.isEmpty()) {
            return Optional.of(busy);
        }
        group.enrol(enrolment, clock.instant());
        keep(List.of(enrolment), by);
        answer(group, enrolment.newcomer());
        endElsewhere(group.series(), enrolment.newcomer(), by);
        return Optional.empty();
    }

    AcceptResult accept(Group group, NewcomerId newcomer, Actor by) {
        var now = clock.instant();
        var found = group.find(newcomer)
                .filter(enrolment -> enrolment.status() == EnrolmentStatus.OFFERED && !enrolment.isOfferOver(now));
        if (found.isEmpty() || !group.series().isOpen(now)) {
            return new AcceptResult.TooLate();
        }
        return place(group, found.get(), by)
                .<AcceptResult>map(AcceptResult.Busy::new)
                .orElseGet(() ->
                        isSecondPlace(found.get()) ? new AcceptResult.InOtherGroup() : new AcceptResult.Enrolled());
    }

    /** Gives up a place, an offer or a turn; a place that comes free goes to whoever is next. */
    LeaveResult leave(Group group, NewcomerId newcomer, LeaveCause cause, @Nullable String reason, Actor by) {
        var series = group.series();
        // After the last session it is too late to give up a place; who was in the wrong group can still be moved.
        if (series.status() != SeriesStatus.PLANNED
                || (series.hasEnded(clock.instant()) && cause != LeaveCause.MOVED)) {
            return new LeaveResult.Over();
        }
        var found = group.find(newcomer).filter(enrolment -> enrolment.status().isOnList());
        if (found.isEmpty()) {
            return new LeaveResult.NotOnList();
        }
        takeOff(found.get(), cause, reason, by);
        passOn(group);
        return new LeaveResult.Left();
    }

    /** Offers the places to a group before anybody else; returns to how many. */
    int offerFirst(Group group, List<NewcomerId> people, Actor by) {
        var now = clock.instant();
        var until = answerTime.endForGroup(now, group.series().firstStartsAt());
        var entered = group.offerFirst(people, until, now);
        keep(entered, by);
        for (var enrolment : entered) {
            if (enrolment.status() == EnrolmentStatus.OFFERED) {
                news.offered(enrolment, group.series());
            } else {
                news.queuedByStaff(enrolment, group.series());
            }
        }
        return (int) entered.stream()
                .filter(enrolment -> enrolment.status() == EnrolmentStatus.OFFERED)
                .count();
    }

    /** Only this: a place that comes free is not passed on. */
    void takeOff(Enrolment enrolment, LeaveCause cause, @Nullable String reason, Actor by) {
        enrolment.leave(cause, reason, clock.instant());
        bookings.release(enrolment.id().value());
        keep(List.of(enrolment), by);
    }

    /** Ends the offers whose time is over, and offers what is free to whoever is next. */
    List<Enrolment> passOn(Group group) {
        var now = clock.instant();
        var ended = group.endOffers(now);
        keep(ended, new Actor.ThePortal());
        ended.forEach(enrolment -> news.offerEnded(enrolment, group.series()));
        var inVain = group.endWaiting(now);
        keep(inVain, new Actor.ThePortal());
        inVain.forEach(enrolment -> news.noPlace(enrolment, group.series()));
        wishes.keep(group.series(), inVain.stream().map(Enrolment::newcomer).toList());
        var offered = group.offerFreePlaces(answerTime, now);
        keep(offered, new Actor.ThePortal());
        offered.forEach(enrolment -> news.offered(enrolment, group.series()));
        return offered;
    }

    /** Whoever comes in has said yes to the invitation, if there was one. */
    private void answer(Group group, NewcomerId newcomer) {
        invitations.of(group.series().id(), newcomer).ifPresent(invitation -> {
            invitation.accept(clock.instant());
            news.answered(group.series().id(), newcomer);
        });
    }

    /** Whoever takes part waits for no other group of the workshop, keeps no place there, and has nothing to answer. */
    private void endElsewhere(Series series, NewcomerId newcomer, Actor by) {
        followed.endInvitationsElsewhere(newcomer, series.id()).forEach(other -> news.answered(other, newcomer));
        for (var id : followed.turnsElsewhere(newcomer, series.id())) {
            var other = group(id).orElseThrow();
            other.find(newcomer)
                    .filter(enrolment -> enrolment.status().isOnList())
                    .ifPresent(enrolment -> {
                        takeOff(enrolment, LeaveCause.MOVED, null, by);
                        passOn(other);
                    });
        }
    }

    void keep(Collection<Enrolment> changed, Actor by) {
        changed.forEach(enrolments::save);
        // A change points at its enrolment, which therefore has to be there first.
        enrolments.flush();
        for (var enrolment : changed) {
            news.noLongerSo(enrolment);
            changes.save(
                    switch (by) {
                        case Actor.TheNewcomer(var id) -> new EnrolmentChange(enrolment, id, null, clock.instant());
                        case Actor.Staff(var id) -> new EnrolmentChange(enrolment, null, id, clock.instant());
                        case Actor.ThePortal() -> new EnrolmentChange(enrolment, null, null, clock.instant());
                    });
        }
    }

    /** Books all sessions that are still to come, or none: then the answer is when the newcomer is busy. */
    private List<Instant> book(Group group, Enrolment enrolment) {
        var who = Set.of(Resource.of(enrolment.newcomer()));
        var toCome = group.sessions().stream()
                .map(Session::slot)
                .filter(slot -> slot.start().isAfter(clock.instant()))
                .toList();
        var requests = toCome.stream()
                .map(slot -> new Bookings.Request(enrolment.id().value(), who, slot))
                .toList();
        return switch (bookings.book(requests)) {
            case BookingResult.Booked() -> List.of();
            case BookingResult.Clash _ ->
                toCome.stream()
                        .filter(slot ->
                                !bookings.taken(who, slot.start(), slot.end()).isEmpty())
                        .map(slot -> slot.start())
                        .toList();
        };
    }
}
