package nl.wegwijs.local.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** When trainers and halls are free: in the morning or in the afternoon of an open day. */
final class MadeUpTimetable {

    private static final int MINUTES = 150;
    private static final List<LocalTime> STARTS = List.of(LocalTime.of(9, 30), LocalTime.of(13, 30));

    private final Chance chance;
    private final MadeUpPlaces places;
    private final Set<String> taken = new HashSet<>();

    MadeUpTimetable(Chance chance, MadeUpPlaces places) {
        this.chance = chance;
        this.places = places;
    }

    /** A session, from when to when in UTC. */
    record Meeting(UUID id, LocalDateTime start, LocalDateTime end) {}

    /** The first time from that day on at which both are free; nobody else gets it. */
    Meeting first(LocalDate wanted, UUID trainer, MadeUpPlaces.Hall hall) {
        for (var day = wanted; ; day = day.plusDays(1)) {
            for (var start : STARTS) {
                var time = day + "/" + start;
                if (places.isOpen(day) && !taken.contains(time + trainer) && !taken.contains(time + hall.room())) {
                    taken.add(time + trainer);
                    taken.add(time + hall.room());
                    return new Meeting(chance.id(), Days.utc(day, start), Days.utc(day, start.plusMinutes(MINUTES)));
                }
            }
        }
    }
}
