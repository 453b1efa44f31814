package nl.wegwijs.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.wegwijs.planning.Bookings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps by which one group takes over the people of another. Part of the caller's transaction; both are locked. */
@Component
class Merging {

    private final Enrolling enrolling;
    private final Invitations invitations;
    private final Bookings bookings;
    private final WorkshopNews news;
    private final Clock clock;

    Merging(Enrolling enrolling, Invitations invitations, Bookings bookings, WorkshopNews news, Clock clock) {
        this.enrolling = enrolling;
        this.invitations = invitations;
        this.bookings = bookings;
        this.news = news;
        this.clock = clock;
    }

    /** How many places the other group has to have free: one for everybody who holds one here, and not yet there. */
    int places(Group from, Group to) {
        return (int) from.onList().stream()
                .filter(enrolment -> enrolment.status().holdsPlace())
                .filter(enrolment -> !to.find(enrolment.newcomer())
                        .map(Enrolment::status)
                        .filter(EnrolmentStatus::holdsPlace)
                        .isPresent())
                .count();
    }

    /** Who has a place, an offer or a turn gets the same there; the answer is when the newcomer is busy. */
    List<Instant> takeOver(Enrolment here, Group to, Actor by) {
        var now = clock.instant();
        var was = here.status();
        var until = here.offeredUntil();
        enrolling.takeOff(here, LeaveCause.MOVED, null, by);
        var there = to.entry(here.newcomer(), now);
        return switch (was) {
            case ENROLLED ->
                there.status() == EnrolmentStatus.ENROLLED
                        ? List.of()
                        : enrolling.place(to, there, by).orElse(List.of());
            case OFFERED -> {
                if (!there.status().holdsPlace()) {
                    offer(to, there, until, by);
                }
                yield List.of();
            }
            case WAITING -> {
                if (there.status() == EnrolmentStatus.LEFT) {
                    enrolling.queue(to, there, by);
                }
                yield List.of();
            }
            case LEFT, PASSED, NOT_PASSED -> throw new IllegalStateException("Not on the list: " + was);
        };
    }

    private void offer(Group to, Enrolment there, @Nullable Instant until, Actor by) {
        if (there.status() == EnrolmentStatus.LEFT) {
            enrolling.queue(to, there, by);
        }
        var begins = to.series().firstStartsAt();
        there.offer(until == null || until.isAfter(begins) ? begins : until, clock.instant());
        enrolling.keep(List.of(there), by);
    }

    /**
     * Is not given: its trainer and room are free again, and whoever has not answered an invitation to it is told, and
     * of the other group.
     */
    void giveUp(Group group, Group other) {
        group.series().cancel(null);
        for (var session : group.sessions()) {
            session.cancel();
            news.noLongerSo(session);
            bookings.release(session.id().value());
        }
        var invited = invitations.of(group.series().id()).stream()
                .filter(Invitation::isOpen)
                .toList();
        invited.forEach(invitation -> invitation.lapse(clock.instant()));
        news.seriesCancelled(
                group.series(), invited.stream().map(Invitation::newcomer).toList(), other.series());
    }
}
