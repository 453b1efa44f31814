package nl.wegwijs.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wegwijs.person.Occupancy;
import nl.wegwijs.planning.Bookings;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.OpeningCalendar;
import nl.wegwijs.planning.Place;
import nl.wegwijs.planning.Places;
import nl.wegwijs.planning.Resource;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out whether sessions can be held where and when somebody wants them, each by itself and one after another. */
@Component
class SessionChecks {

    /** A location with its rooms, and when it is open. */
    private record Venue(Place place, OpeningCalendar calendar) {}

    private final Places places;
    private final Bookings bookings;
    private final Occupancy occupancy;
    private final Clock clock;

    SessionChecks(Places places, Bookings bookings, Occupancy occupancy, Clock clock) {
        this.places = places;
        this.bookings = bookings;
        this.occupancy = occupancy;
        this.clock = clock;
    }

    /** Why each of these cannot be held, in the same order, whoever and whatever is taken. */
    List<List<SessionProblem>> timesAndPlaces(List<PlannedSession> sessions, int capacity) {
        var venues = venues(sessions);
        var problems = new ArrayList<List<SessionProblem>>();
        PlannedSession previous = null;
        for (var session : sessions) {
            var found = new ArrayList<SessionProblem>();
            time(session.slot(), previous).ifPresent(found::add);
            var venue = Objects.requireNonNull(venues.get(session.location()));
            var openness = venue.calendar().at(session.slot());
            if (!openness.isOpen()) {
                found.add(new SessionProblem.Closed(openness));
            }
            room(venue.place(), session.room(), capacity).ifPresent(found::add);
            problems.add(found);
            previous = session;
        }
        return problems;
    }

    /** The same, and who and what is taken then. */
    List<List<SessionProblem>> everything(List<PlannedSession> sessions, Set<StaffId> trainers, int capacity) {
        var problems = timesAndPlaces(sessions, capacity);
        var rooms = sessions.stream()
                .map(PlannedSession::room)
                .flatMap(room -> Optional.ofNullable(room).stream())
                .toList();
        var taken = taken(resources(trainers, rooms), sessions);
        for (var number = 0; number < sessions.size(); number++) {
            var session = sessions.get(number);
            var needed = resources(trainers, session.room());
            var clashes = during(session.slot(), taken, needed);
            if (!clashes.isEmpty()) {
                problems.get(number).add(inWords(clashes, session.slot()));
            }
        }
        return problems;
    }

    SessionProblem.Taken inWords(List<Resource> taken, Slot slot) {
        return new SessionProblem.Taken(occupancy.inWords(taken, slot));
    }

    /** When these are taken from the first session until the last one. */
    List<Bookings.Taken> taken(Set<Resource> who, List<PlannedSession> sessions) {
        var slots = sessions.stream().map(PlannedSession::slot).sorted().toList();
        return slots.isEmpty()
                ? List.of()
                : bookings.taken(
                        who,
                        slots.getFirst().start(),
                        slots.stream().map(Slot::end).max(Instant::compareTo).orElseThrow());
    }

    private Optional<SessionProblem> time(Slot slot, @Nullable PlannedSession previous) {
        if (!slot.start().isAfter(clock.instant())) {
            return Optional.of(new SessionProblem.InThePast());
        }
        return previous != null && slot.start().isBefore(previous.slot().end())
                ? Optional.of(new SessionProblem.BeforePrevious())
                : Optional.empty();
    }

    private static Optional<SessionProblem> room(Place place, @Nullable RoomId room, int capacity) {
        if (room == null) {
            return Optional.empty();
        }
        var found = place.room(room).orElse(null);
        if (found == null) {
            return Optional.of(new SessionProblem.RoomElsewhere());
        }
        if (!found.active()) {
            return Optional.of(new SessionProblem.RoomNotInUse());
        }
        var seats = found.seats();
        return seats != null && seats < capacity
                ? Optional.of(new SessionProblem.TooFewSeats(seats))
                : Optional.empty();
    }

    private Map<LocationId, Venue> venues(List<PlannedSession> sessions) {
        var days =
                sessions.stream().map(session -> session.slot().day()).sorted().toList();
        return sessions.stream()
                .map(PlannedSession::location)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        location -> new Venue(
                                places.find(location).orElseThrow(),
                                places.calendar(location, days.getFirst(), days.getLast()))));
    }

    static List<Resource> during(Slot slot, List<Bookings.Taken> taken, Set<Resource> among) {
        return taken.stream()
                .filter(one -> among.contains(one.resource()) && one.slot().overlaps(slot))
                .map(Bookings.Taken::resource)
                .distinct()
                .toList();
    }

    static Set<Resource> resources(Set<StaffId> trainers, @Nullable RoomId room) {
        return resources(trainers, room == null ? List.of() : List.of(room));
    }

    private static Set<Resource> resources(Set<StaffId> trainers, Collection<RoomId> rooms) {
        var resources = new HashSet<Resource>();
        trainers.forEach(trainer -> resources.add(Resource.of(trainer)));
        rooms.forEach(room -> resources.add(Resource.of(room)));
        return resources;
    }
}
