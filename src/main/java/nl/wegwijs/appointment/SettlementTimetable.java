package nl.wegwijs.appointment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.planning.Bookings;
import nl.wegwijs.planning.Resource;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Lays the steps of several households out in time. Each household goes through the steps in order; at each desk it
 * takes the first time at which the desk and the household are both free, so the next one starts when the desk is free.
 */
final class SettlementTimetable {

    private final DayTemplate template;
    private final SettlementRequest request;
    private final Map<Resource, List<Slot>> taken = new HashMap<>();

    SettlementTimetable(DayTemplate template, SettlementRequest request, Collection<Bookings.Taken> alreadyTaken) {
        this.template = template;
        this.request = request;
        alreadyTaken.forEach(one -> take(one.resource(), one.slot()));
    }

    SettlementLane laneOf(HouseholdId household, Set<Resource> members) {
        var stops = new ArrayList<SettlementLane.Stop>();
        var free =
                request.day().atTime(template.startsAt()).atZone(Texts.OFFICE).toInstant();
        for (var position = 0; position < template.steps().size(); position++) {
            var step = template.steps().get(position);
            var desk = request.desks().get(position);
            var needed = new HashSet<>(members);
            needed.add(Resource.of(desk.staff()));
            if (desk.room() != null) {
                needed.add(Resource.of(desk.room()));
            }
            var slot = firstFree(needed, free.plus(Duration.ofMinutes(step.minutesBefore())), step.minutes());
            needed.forEach(resource -> take(resource, slot));
            var location = step.location() == null ? request.location() : step.location();
            stops.add(new SettlementLane.Stop(step, location, desk, slot));
            free = slot.end();
        }
        return new SettlementLane(household, stops);
    }

    private Slot firstFree(Set<Resource> needed, Instant earliest, int minutes) {
        var slot = Slot.of(earliest, minutes);
        var obstacle = obstacle(needed, slot);
        while (obstacle != null) {
            slot = Slot.of(obstacle.end(), minutes);
            obstacle = obstacle(needed, slot);
        }
        return slot;
    }

    private @Nullable Slot obstacle(Set<Resource> needed, Slot slot) {
        return needed.stream()
                .flatMap(resource -> taken.getOrDefault(resource, List.of()).stream())
                .filter(slot::overlaps)
                .findFirst()
                .orElse(null);
    }

    private void take(Resource resource, Slot slot) {
        taken.computeIfAbsent(resource, _ -> new ArrayList<>()).add(slot);
    }
}
