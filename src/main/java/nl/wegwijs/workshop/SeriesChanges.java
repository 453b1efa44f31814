package nl.wegwijs.workshop;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wegwijs.person.PeopleLookup;
import nl.wegwijs.planning.BookingResult;
import nl.wegwijs.planning.Bookings;
import nl.wegwijs.planning.Resource;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForTrainers;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves and cancels what is planned, in the agenda of everybody who takes part too, and tells them. */
@Service
@ForTrainers
@Transactional
public class SeriesChanges {

    private final CurrentPerson currentPerson;
    private final SeriesList seriesList;
    private final Sessions sessions;
    private final Invitations invitations;
    private final SessionChecks checks;
    private final Enrolling enrolling;
    private final KeptWishes wishes;
    private final WorkshopNews news;
    private final PeopleLookup people;
    private final Bookings bookings;
    private final Clock clock;

    SeriesChanges(
            CurrentPerson currentPerson,
            SeriesList seriesList,
            Sessions sessions,
            Invitations invitations,
            SessionChecks checks,
            Enrolling enrolling,
            KeptWishes wishes,
            WorkshopNews news,
            PeopleLookup people,
            Bookings bookings,
            Clock clock) {
        this.currentPerson = currentPerson;
        this.seriesList = seriesList;
        this.sessions = sessions;
        this.invitations = invitations;
        this.checks = checks;
        this.enrolling = enrolling;
        this.wishes = wishes;
        this.news = news;
        this.people = people;
        this.bookings = bookings;
        this.clock = clock;
    }

    /**
     * Moves one session; one that was cancelled is held again.
     *
     * @param sequence of the session as the trainer saw it
     * @param evenIfBusy also when participants have something else then: their agenda stays as it is
     */
    public MoveSessionResult moveSession(SessionId id, int sequence, SessionMove to, boolean evenIfBusy) {
        return ofSession(id, sequence, (group, session) -> move(group, session, to, evenIfBusy), refusal -> refusal);
    }

    /** Cancels one session; the others are held. */
    public CancelSessionResult cancelSession(SessionId id, int sequence) {
        return ofSession(id, sequence, this::cancel, refusal -> refusal);
    }

    /** Cancels all sessions that are still to come. Newcomers may read the reason. */
    public CancelSeriesResult cancel(SeriesId id, @Nullable String reason) {
        return ofSeries(id, group -> cancel(group, reason), refusal -> refusal);
    }

    private MoveSessionResult move(Group group, Session session, SessionMove to, boolean evenIfBusy) {
        var series = group.series();
        var moved = new PlannedSession(session.part(), to.slot(), to.location(), to.room());
        var problems = new ArrayList<>(
                checks.timesAndPlaces(List.of(moved), series.capacity()).getFirst());
        var request = new Bookings.Request(
                session.id().value(), SessionChecks.resources(series.trainers(), to.room()), to.slot());
        var taken = bookings.clashes(request);
        if (!taken.isEmpty()) {
            problems.add(checks.inWords(taken, to.slot()));
        }
        if (!problems.isEmpty()) {
            return new MoveSessionResult.Refused(problems);
        }
        var busy = group.participants().stream()
                .filter(participant -> !bookings.clashes(new Bookings.Request(
                                participant.id().value(), Set.of(Resource.of(participant.newcomer())), to.slot()))
                        .isEmpty())
                .toList();
        if (!busy.isEmpty() && !evenIfBusy) {
            return new MoveSessionResult.PeopleBusy(names(busy));
        }
        if (bookings.rebook(request.purpose(), request.resources(), request.slot())
                instanceof BookingResult.Clash(var now)) {
            return new MoveSessionResult.Refused(List.of(checks.inWords(now, to.slot())));
        }
        session.move(to.slot(), to.location(), to.room());
        sessions.forgetAbsences(session.id().value());
        var left = bookAnew(group, session);
        news.sessionMoved(session, series, concerned(group));
        other(series).ifPresent(other -> news.otherSeries(series, concerned(group), other));
        return new MoveSessionResult.Moved(names(left));
    }

    private CancelSessionResult cancel(Group group, Session session) {
        if (group.sessions().stream().allMatch(session::equals)) {
            return new CancelSessionResult.LastSession();
        }
        session.cancel();
        bookings.release(session.id().value());
        bookAnew(group, session);
        news.sessionCancelled(session, group.series(), concerned(group));
        other(group.series()).ifPresent(other -> news.otherSeries(group.series(), concerned(group), other));
        return new CancelSessionResult.Cancelled();
    }

    private CancelSeriesResult cancel(Group group, @Nullable String reason) {
        var now = clock.instant();
        var series = group.series();
        if (series.hasEnded(now)) {
            return new SeriesNotChangeable.Over();
        }
        var losers = group.onList();
        var told = concerned(group);
        for (var enrolment : losers) {
            enrolment.leave(LeaveCause.SERIES_CANCELLED, null, now);
            bookings.release(enrolment.id().value());
        }
        enrolling.keep(losers, new Actor.Staff(currentPerson.staff()));
        for (var session : group.sessions()) {
            bookings.release(session.id().value());
            if (!session.hasBegun(now)) {
                news.noLongerSo(session);
                session.cancel();
            }
        }
        invitations.of(series.id()).forEach(invitation -> invitation.lapse(now));
        series.cancel(reason == null || reason.isBlank() ? null : reason.strip());
        wishes.keep(series, losers.stream().map(Enrolment::newcomer).toList());
        news.seriesCancelled(series, told, other(series).orElse(null));
        return new CancelSeriesResult.Cancelled(told.size());
    }

    /** Puts the sessions to come in the agenda of all participants; answers who is busy during this one. */
    private List<Enrolment> bookAnew(Group group, Session changed) {
        var series = group.series();
        series.runsAs(group.sessions());
        group.onList().stream()
                .filter(enrolment -> enrolment.endOfferBy(series.firstStartsAt()))
                .forEach(offer -> {
                    news.noLongerSo(offer);
                    news.offered(offer, series);
                });
        var toCome = group.sessions().stream()
                .map(Session::slot)
                .filter(slot -> slot.start().isAfter(clock.instant()))
                .toList();
        return group.participants().stream()
                .filter(participant -> {
                    var who = Set.of(Resource.of(participant.newcomer()));
                    bookings.release(participant.id().value());
                    return bookings
                            .bookFree(toCome.stream()
                                    .map(slot -> new Bookings.Request(
                                            participant.id().value(), who, slot))
                                    .toList())
                            .stream()
                            .anyMatch(refused -> refused.slot().equals(changed.slot()));
                })
                .toList();
    }

    private Optional<Series> other(Series series) {
        return seriesList.open(series.workshop(), series.language(), series.id(), clock.instant(), Limit.of(1)).stream()
                .findFirst();
    }

    /** Who is on the list, and who has not answered an invitation yet. */
    private List<NewcomerId> concerned(Group group) {
        return Stream.concat(
                        group.onList().stream().map(Enrolment::newcomer),
                        invitations.of(group.series().id()).stream()
                                .filter(Invitation::isOpen)
                                .map(Invitation::newcomer))
                .distinct()
                .toList();
    }

    private List<String> names(List<Enrolment> enrolments) {
        if (enrolments.isEmpty()) {
            return List.of();
        }
        var names = people.newcomerNames(
                enrolments.stream().map(Enrolment::newcomer).toList());
        return enrolments.stream()
                .map(enrolment -> names.getOrDefault(enrolment.newcomer(), ""))
                .sorted()
                .toList();
    }

    private interface OnSession<R> {
        R of(Group group, Session session);
    }

    private <R> R ofSession(SessionId id, int sequence, OnSession<R> change, Function<SeriesNotChangeable, R> refused) {
        var series = sessions.seriesOf(id);
        if (series.isEmpty()) {
            return refused.apply(new SeriesNotChangeable.NotFound());
        }
        return ofSeries(
                series.get(),
                group -> {
                    var session = group.session(id);
                    if (session.sequence() != sequence) {
                        return refused.apply(new SeriesNotChangeable.ChangedMeanwhile());
                    }
                    return session.hasBegun(clock.instant())
                            ? refused.apply(new SeriesNotChangeable.HasBegun())
                            : change.of(group, session);
                },
                refused);
    }

    private <R> R ofSeries(SeriesId id, Function<Group, R> change, Function<SeriesNotChangeable, R> refused) {
        var group = enrolling
                .group(id)
                .filter(found -> SeriesRights.of(currentPerson).cover(found.series()));
        if (group.isEmpty()) {
            return refused.apply(new SeriesNotChangeable.NotFound());
        }
        return group.get().series().status() == SeriesStatus.PLANNED
                ? change.apply(group.get())
                : refused.apply(new SeriesNotChangeable.Over());
    }
}
