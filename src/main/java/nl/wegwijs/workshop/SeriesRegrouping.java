package nl.wegwijs.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForTrainers;
import nl.wegwijs.shared.security.NewcomerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** How trainers put people into another group of the same workshop: one of them, or all. */
@Service
@ForTrainers
@Transactional
public class SeriesRegrouping {

    private final CurrentPerson currentPerson;
    private final Enrolling enrolling;
    private final Followed followed;
    private final Merging merging;
    private final WorkshopNews news;
    private final Clock clock;

    SeriesRegrouping(
            CurrentPerson currentPerson,
            Enrolling enrolling,
            Followed followed,
            Merging merging,
            WorkshopNews news,
            Clock clock) {
        this.currentPerson = currentPerson;
        this.enrolling = enrolling;
        this.followed = followed;
        this.merging = merging;
        this.news = news;
        this.clock = clock;
    }

    /** Moves one person. @param orWait whether the person goes to the waiting list when the other group is full */
    public RegroupResult move(SeriesId from, SeriesId to, NewcomerId newcomer, boolean orWait) {
        return both(from, to).map(groups -> move(groups, newcomer, orWait)).orElseGet(RegroupResult.NotFound::new);
    }

    /** Puts everybody of a small group into another one, in the order in which they came, and does not give the first. */
    public RegroupResult merge(SeriesId small, SeriesId into) {
        return both(small, into).map(this::merge).orElseGet(RegroupResult.NotFound::new);
    }

    private record Groups(Group from, Group to) {

        boolean ofOneWorkshop() {
            return from.series().workshop().equals(to.series().workshop());
        }
    }

    private RegroupResult move(Groups groups, NewcomerId newcomer, boolean orWait) {
        var now = clock.instant();
        var to = groups.to();
        if (!groups.ofOneWorkshop()
                || groups.from().series().status() != SeriesStatus.PLANNED
                || !to.takesWhoIsInTheRoom(now)) {
            return new RegroupResult.NotOpen();
        }
        if (!isOnList(groups.from(), newcomer) || isOnList(to, newcomer)) {
            return new RegroupResult.NotToMove();
        }
        var place = to.hasPlaceInTheRoom(now);
        if (!place && (!orWait || to.series().hasBegun(now))) {
            return new RegroupResult.Full(to.free(), 1);
        }
        enrolling.leave(groups.from(), newcomer, LeaveCause.MOVED, null, me());
        var entry = to.entry(newcomer, now);
        if (place) {
            var busy = enrolling.place(to, entry, me());
            if (busy.isPresent()) {
                return nobodyMoves(List.of(newcomer), busy.get());
            }
        } else {
            enrolling.queue(to, entry, me());
        }
        news.otherGroup(entry, to.series());
        return new RegroupResult.Moved(1, place ? 0 : 1);
    }

    private RegroupResult merge(Groups groups) {
        var now = clock.instant();
        if (!groups.ofOneWorkshop()
                || !groups.from().series().isOpen(now)
                || !groups.to().series().isOpen(now)) {
            return new RegroupResult.NotOpen();
        }
        var needed = merging.places(groups.from(), groups.to());
        if (groups.to().free() < needed) {
            return new RegroupResult.Full(groups.to().free(), needed);
        }
        var people = groups.from().onList().stream().map(Enrolment::newcomer).toList();
        var busyPeople = new ArrayList<NewcomerId>();
        var busyWhen = new TreeSet<Instant>();
        for (var enrolment : groups.from().onList()) {
            var busy = merging.takeOver(enrolment, groups.to(), me());
            if (!busy.isEmpty()) {
                busyPeople.add(enrolment.newcomer());
                busyWhen.addAll(busy);
            }
        }
        if (!busyPeople.isEmpty()) {
            return nobodyMoves(busyPeople, List.copyOf(busyWhen));
        }
        merging.giveUp(groups.from(), groups.to());
        enrolling.passOn(groups.to());
        people.forEach(one -> groups.to()
                .find(one)
                .ifPresent(there -> news.otherGroup(there, groups.to().series())));
        var waiting = (int)
                people.stream().filter(one -> groups.to().position(one) > 0).count();
        return new RegroupResult.Moved(people.size(), waiting);
    }

    private static RegroupResult nobodyMoves(List<NewcomerId> busy, List<Instant> when) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new RegroupResult.Busy(busy, when);
    }

    private static boolean isOnList(Group group, NewcomerId newcomer) {
        return group.find(newcomer)
                .filter(enrolment -> enrolment.status().isOnList())
                .isPresent();
    }

    /** Locked together with the groups in which these people have turns that end when they get a place. */
    private Optional<Groups> both(SeriesId from, SeriesId to) {
        var mine = SeriesRights.of(currentPerson);
        enrolling.lock(Stream.concat(Stream.of(from, to), followed.turnsElsewhere(from).stream()));
        var groups = Stream.of(from, to)
                .distinct()
                .flatMap(id -> enrolling.group(id).stream())
                .filter(group -> mine.cover(group.series()))
                .toList();
        if (groups.size() < 2) {
            return Optional.empty();
        }
        var first = groups.getFirst();
        return Optional.of(
                first.series().id().equals(from)
                        ? new Groups(first, groups.getLast())
                        : new Groups(groups.getLast(), first));
    }

    private Actor me() {
        return new Actor.Staff(currentPerson.staff());
    }
}
