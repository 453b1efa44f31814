package nl.wegwijs.appointment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.planning.DayPart;
import nl.wegwijs.planning.OpeningCalendar;
import nl.wegwijs.planning.OpeningHours;
import nl.wegwijs.planning.Places;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForNewcomers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The times at which a newcomer can ask to come instead: the parts of days on which the location is open. */
@Service
@ForNewcomers
@Transactional(readOnly = true)
public class OtherTimes {

    /** From tomorrow on: today is too soon for an answer. */
    private static final int DAYS_AHEAD = 42;

    private final CurrentPerson currentPerson;
    private final MyAppointmentRows rows;
    private final Places places;
    private final Clock clock;

    OtherTimes(CurrentPerson currentPerson, MyAppointmentRows rows, Places places, Clock clock) {
        this.currentPerson = currentPerson;
        this.rows = rows;
        this.places = places;
        this.clock = clock;
    }

    /**
     * What can be asked about an appointment that now begins at {@code start}.
     *
     * @param canBeAsked false when it is over or cancelled, or when an earlier question still waits
     */
    public record Offer(
            AppointmentId appointment, Instant start, String place, boolean canBeAsked, List<OpenDay> days) {

        public Offer {
            days = List.copyOf(days);
        }
    }

    /** A day on which the location is open, and during which parts of it. */
    public record OpenDay(LocalDate day, List<DayPart> parts) {}

    /** Empty when there is no such appointment, or none that the newcomer may see. */
    public Optional<Offer> offer(AppointmentId id) {
        var today = LocalDate.ofInstant(clock.instant(), Texts.OFFICE);
        var visible = rows.visibleTo(currentPerson.newcomer(), today);
        return rows.one(visible.people(), visible.household(), id).stream()
                .findFirst()
                .map(row -> new Offer(id, row.start(), row.locationName(), canBeAsked(row), openDays(row, today)));
    }

    private boolean canBeAsked(MyRow row) {
        return row.status().isOpen() && clock.instant().isBefore(row.start()) && row.askedAt() == null;
    }

    private List<OpenDay> openDays(MyRow row, LocalDate today) {
        var first = today.plusDays(1);
        var calendar = places.calendar(row.location(), first, first.plusDays(DAYS_AHEAD));
        return first.datesUntil(first.plusDays(DAYS_AHEAD))
                .flatMap(day -> openDay(calendar, day).stream())
                .toList();
    }

    private static Optional<OpenDay> openDay(OpeningCalendar calendar, LocalDate day) {
        return calendar.hoursOn(day).map(hours -> new OpenDay(day, partsOf(hours)));
    }

    private static List<DayPart> partsOf(OpeningHours hours) {
        return Arrays.stream(DayPart.values())
                .filter(part ->
                        hours.opens().isBefore(part.until()) && hours.closes().isAfter(part.from()))
                .toList();
    }
}
