package nl.wegwijs.workshop;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.planning.OpeningCalendar;
import nl.wegwijs.planning.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates for the parts of a workshop: on the wished weekdays, on days on which the location is open, always at the
 * same time if that is possible. Prefers a time at which nobody who is needed is taken, and proposes another when there
 * is none: the planner sees what is in the way.
 */
final class DateProposals {

    /** How far ahead is looked. */
    static final int WEEKS_AHEAD = 52;

    private static final int STEP_MINUTES = 30;

    private final OpeningCalendar calendar;
    private final List<Slot> taken;
    private final Instant now;

    DateProposals(OpeningCalendar calendar, List<Slot> taken, Instant now) {
        this.calendar = calendar;
        this.taken = List.copyOf(taken);
        this.now = now;
    }

    /** As many as could be found: fewer than there are parts where the location is hardly ever open. */
    List<PlannedSession> of(List<Part> parts, DateWish wish) {
        var sessions = new ArrayList<PlannedSession>();
        LocalTime usual = null;
        var last = wish.from().plusWeeks(WEEKS_AHEAD);
        for (var day = wish.from(); sessions.size() < parts.size() && day.isBefore(last); day = day.plusDays(1)) {
            if (isWished(day, wish)) {
                var part = parts.get(sessions.size());
                var slot = on(day, part.minutes(), wish, usual);
                if (slot.isPresent()) {
                    usual = usual == null ? slot.get().startTime() : usual;
                    sessions.add(new PlannedSession(
                            part.id(), slot.get(), wish.location(), part.excursion() ? null : wish.room()));
                }
            }
        }
        return sessions;
    }

    private static boolean isWished(LocalDate day, DateWish wish) {
        var weeks = ChronoUnit.WEEKS.between(monday(wish.from()), monday(day));
        return wish.weekdays().contains(day.getDayOfWeek()) && weeks % wish.everyWeeks() == 0;
    }

    private Optional<Slot> on(LocalDate day, int minutes, DateWish wish, @Nullable LocalTime usual) {
        var open = Stream.concat(Stream.ofNullable(usual), times(wish))
                .map(time -> Slot.of(day.atTime(time), minutes))
                .filter(slot -> slot.start().isAfter(now) && calendar.at(slot).isOpen())
                .toList();
        return open.stream()
                .filter(slot -> taken.stream().noneMatch(slot::overlaps))
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    private static Stream<LocalTime> times(DateWish wish) {
        return Stream.iterate(
                wish.dayPart().from(),
                time -> time.isBefore(wish.dayPart().until()),
                time -> time.plusMinutes(STEP_MINUTES));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
