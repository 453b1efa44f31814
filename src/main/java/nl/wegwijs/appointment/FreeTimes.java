package nl.wegwijs.appointment;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.person.PeopleLookup;
import nl.wegwijs.person.WorkingTime;
import nl.wegwijs.planning.Bookings;
import nl.wegwijs.planning.DayPart;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Places;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.ForPlanners;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes times at which everybody who is needed is free and the location is open. */
@Service
@ForPlanners
@Transactional(readOnly = true)
public class FreeTimes {

    /** How many days ahead are looked at. */
    public static final int DAYS_AHEAD = 28;

    private final Places places;
    private final Bookings bookings;
    private final Participants participants;
    private final PeopleLookup people;
    private final Clock clock;

    FreeTimes(Places places, Bookings bookings, Participants participants, PeopleLookup people, Clock clock) {
        this.places = places;
        this.bookings = bookings;
        this.participants = participants;
        this.people = people;
        this.clock = clock;
    }

    /** Who and what is needed, for how long; newcomer null when the whole household is invited. */
    public record Wish(
            HouseholdId household,
            @Nullable NewcomerId newcomer,
            StaffId staff,
            LocationId location,
            @Nullable RoomId room,
            int minutes) {}

    /** The next free times from a day on, soonest first, which do not overlap. */
    public List<Slot> from(LocalDate day, Wish wish, int howMany) {
        return search(wish, day, day.plusDays(DAYS_AHEAD), howMany);
    }

    /** The free times of one day. */
    public List<Slot> on(LocalDate day, Wish wish) {
        return search(wish, day, day, Integer.MAX_VALUE);
    }

    /**
     * The first day, from a day on, on which the location still opens. The day itself when it stays closed for as long as
     * is looked at.
     */
    public LocalDate nextOpenDay(LocationId location, LocalDate from) {
        var until = from.plusDays(DAYS_AHEAD);
        var calendar = places.calendar(location, from, until);
        return from.datesUntil(until.plusDays(1))
                .filter(day -> calendar.hoursOn(day)
                        .filter(hours -> clock.instant().isBefore(at(day, hours.closes())))
                        .isPresent())
                .findFirst()
                .orElse(from);
    }

    private List<Slot> search(Wish wish, LocalDate from, LocalDate until, int howMany) {
        var calendar = places.calendar(wish.location(), from, until);
        var taken = taken(wish, from, until);
        var working = people.workingTimes(wish.staff());
        var free = new ArrayList<Slot>();
        for (var day = from; !day.isAfter(until) && free.size() < howMany; day = day.plusDays(1)) {
            var hours = calendar.hoursOn(day);
            if (hours.isPresent()) {
                addFree(
                        free,
                        howMany,
                        wish,
                        day,
                        hours.get().opens(),
                        hours.get().closes(),
                        taken,
                        working);
            }
        }
        return free;
    }

    private void addFree(
            List<Slot> free,
            int howMany,
            Wish wish,
            LocalDate day,
            LocalTime opens,
            LocalTime closes,
            List<Slot> taken,
            Set<WorkingTime> working) {
        var closing = at(day, closes);
        var start = roundUp(at(day, opens));
        while (free.size() < howMany
                && !start.plus(Duration.ofMinutes(wish.minutes())).isAfter(closing)) {
            var slot = Slot.of(start, wish.minutes());
            var fits = start.isAfter(clock.instant())
                    && works(working, slot)
                    && taken.stream().noneMatch(slot::overlaps);
            if (fits) {
                free.add(slot);
            }
            start = fits ? slot.end() : start.plus(Slot.STEP);
        }
    }

    private List<Slot> taken(Wish wish, LocalDate from, LocalDate until) {
        var who = participants.of(wish.household(), wish.newcomer(), wish.staff(), wish.room());
        return bookings.taken(who, at(from, LocalTime.MIN), at(until.plusDays(1), LocalTime.MIN)).stream()
                .map(Bookings.Taken::slot)
                .toList();
    }

    /** Whoever has not filled in when they work can be asked at any time. */
    private static boolean works(Set<WorkingTime> working, Slot slot) {
        return working.isEmpty()
                || (works(working, slot.day().getDayOfWeek(), DayPart.of(slot.startTime()))
                        && works(
                                working,
                                slot.day().getDayOfWeek(),
                                DayPart.of(slot.endTime().minusMinutes(1))));
    }

    private static boolean works(Set<WorkingTime> working, DayOfWeek weekday, DayPart part) {
        return working.contains(new WorkingTime(weekday, part));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Texts.OFFICE).toInstant();
    }

    private static Instant roundUp(Instant instant) {
        var over = instant.getEpochSecond() % Slot.STEP.toSeconds();
        return over == 0 ? instant : instant.plusSeconds(Slot.STEP.toSeconds() - over);
    }
}
