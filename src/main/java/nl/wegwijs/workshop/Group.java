package nl.wegwijs.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.shared.security.NewcomerId;

/**
 * A series with everybody on its list: decides who gets a place, who waits, and who is next. There are never more people
 * with a place than there are places, and a place that is kept for somebody counts as taken.
 */
final class Group {

    private static final Comparator<Enrolment> IN_TURN = Comparator.comparingInt(Enrolment::turn);

    private final Series series;
    private final List<Session> sessions;
    private final List<Enrolment> enrolments;

    Group(Series series, List<Session> sessions, List<Enrolment> enrolments) {
        this.series = series;
        this.sessions = List.copyOf(sessions);
        this.enrolments = new ArrayList<>(enrolments);
    }

    /** Why this newcomer cannot come in now; empty when there is a place or a waiting list to join. */
    Optional<SignUpResult> refusal(NewcomerId newcomer, Instant now) {
        if (!series.isOpen(now)) {
            return Optional.of(new SignUpResult.NotOpen());
        }
        return find(newcomer).flatMap(enrolment -> switch (enrolment.status()) {
            case WAITING, OFFERED, ENROLLED, PASSED, NOT_PASSED ->
                Optional.of(new SignUpResult.AlreadyOnList(enrolment.status()));
            case LEFT -> Optional.empty();
        });
    }

    /** Whether somebody who comes now gets a place: one is free, and nobody waits for it. */
    boolean hasPlace() {
        return free() > 0 && waiting().isEmpty();
    }

    /**
     * Whether a trainer may still take in who stands in the room: until the second session begins; where there is one
     * only, until it is over.
     */
    boolean takesWhoIsInTheRoom(Instant now) {
        var held = sessions();
        return series.status() == SeriesStatus.PLANNED
                && switch (held.size()) {
                    case 0 -> false;
                    case 1 -> now.isBefore(held.getFirst().slot().end());
                    default -> now.isBefore(held.get(1).slot().start());
                };
    }

    /** The same for whoever is in the room; once it has begun, those who only wait at home have no turn any more. */
    boolean hasPlaceInTheRoom(Instant now) {
        return series.hasBegun(now) ? free() > 0 : hasPlace();
    }

    int free() {
        return Math.max(0, series.capacity() - (int) held());
    }

    private long held() {
        return enrolments.stream()
                .filter(enrolment -> enrolment.status().holdsPlace())
                .count();
    }

    /** The enrolment of this newcomer, on the list or not. */
    Enrolment entry(NewcomerId newcomer, Instant now) {
        return find(newcomer).orElseGet(() -> {
            var fresh = new Enrolment(series.id(), newcomer, now);
            enrolments.add(fresh);
            return fresh;
        });
    }

    /** Whoever has a turn already, by waiting or by an offer, keeps it. */
    void enrol(Enrolment enrolment, Instant now) {
        if (enrolment.status() == EnrolmentStatus.LEFT) {
            enrolment.enrol(series.takeTurn(), now);
        } else {
            enrolment.enrol(now);
        }
    }

    void queue(Enrolment enrolment, Instant now) {
        enrolment.queue(series.takeTurn(), now);
    }

    /** Offers every free place to whoever is next; nobody once the series has begun. */
    List<Enrolment> offerFreePlaces(AnswerTime answerTime, Instant now) {
        if (!series.isOpen(now)) {
            return List.of();
        }
        var until = answerTime.end(now, series.firstStartsAt());
        var next = waiting().stream().limit(free()).toList();
        next.forEach(enrolment -> enrolment.offer(until, now));
        return next;
    }

    /**
     * Keeps places for these people, in this order; those for whom there is none wait. Whoever is on the list already
     * stays as they are.
     */
    List<Enrolment> offerFirst(List<NewcomerId> people, Instant until, Instant now) {
        var entered = people.stream()
                .map(newcomer -> entry(newcomer, now))
                .filter(enrolment -> enrolment.status() == EnrolmentStatus.LEFT)
                .toList();
        for (var enrolment : entered) {
            if (hasPlace()) {
                enrolment.offer(series.takeTurn(), until, now);
            } else {
                queue(enrolment, now);
            }
        }
        return entered;
    }

    /** Takes back the places that nobody answered for in time; at the latest when the series begins. */
    List<Enrolment> endOffers(Instant now) {
        var over = enrolments.stream()
                .filter(enrolment -> enrolment.status() == EnrolmentStatus.OFFERED)
                .filter(enrolment -> enrolment.isOfferOver(now) || series.hasBegun(now))
                .toList();
        over.forEach(enrolment -> enrolment.leave(LeaveCause.OFFER_EXPIRED, null, now));
        return over;
    }

    /** Nobody waits any longer once the series has begun. */
    List<Enrolment> endWaiting(Instant now) {
        var inVain = series.hasBegun(now) ? waiting() : List.<Enrolment>of();
        inVain.forEach(enrolment -> enrolment.leave(LeaveCause.NO_PLACE, null, now));
        return inVain;
    }

    Optional<Enrolment> find(NewcomerId newcomer) {
        return enrolments.stream()
                .filter(enrolment -> enrolment.newcomer().equals(newcomer))
                .findFirst();
    }

    /** Those who wait, first in line first. */
    List<Enrolment> waiting() {
        return enrolments.stream()
                .filter(enrolment -> enrolment.status() == EnrolmentStatus.WAITING)
                .sorted(IN_TURN)
                .toList();
    }

    /** The place in the line, counted from 1; 0 for whoever does not wait. */
    int position(NewcomerId newcomer) {
        return waiting().stream().map(Enrolment::newcomer).toList().indexOf(newcomer) + 1;
    }

    /** Those who take part. */
    List<Enrolment> participants() {
        return enrolments.stream()
                .filter(enrolment -> enrolment.status() == EnrolmentStatus.ENROLLED)
                .sorted(IN_TURN)
                .toList();
    }

    /** Those who take part, have a place kept for them, or wait. */
    List<Enrolment> onList() {
        return enrolments.stream()
                .filter(enrolment -> enrolment.status().holdsPlace() || enrolment.status() == EnrolmentStatus.WAITING)
                .sorted(IN_TURN)
                .toList();
    }

    /** The sessions that are going to be held, in order of time. */
    List<Session> sessions() {
        return sessions.stream()
                .filter(session -> !session.isCancelled())
                .sorted(Comparator.comparing(Session::slot))
                .toList();
    }

    /** Also one that was cancelled. */
    Session session(SessionId id) {
        return sessions.stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Series series() {
        return series;
    }
}
