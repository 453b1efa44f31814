package nl.wegwijs.planning;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.shared.i18n.Texts;

/** When a location is open during some weeks: read once, asked often. */
public record OpeningCalendar(Place place, Map<LocalDate, String> closedDays) {

    public OpeningCalendar {
        closedDays = Map.copyOf(closedDays);
    }

    public Openness at(Slot slot) {
        if (!place.active()) {
            return new Openness.NotInUse();
        }
        var day = slot.day();
        var reason = closedDays.get(day);
        if (reason != null) {
            return new Openness.ClosedThatDay(day, reason);
        }
        var hours = place.details().hours().get(day.getDayOfWeek());
        if (hours == null) {
            return new Openness.ClosedThatWeekday(day.getDayOfWeek());
        }
        var endsSameDay = slot.end().atZone(Texts.OFFICE).toLocalDate().equals(day);
        return endsSameDay && hours.contain(slot) ? new Openness.Open() : new Openness.OutsideHours(hours);
    }

    /** From when to when the location is open on a day; empty when it is closed. */
    public Optional<OpeningHours> hoursOn(LocalDate day) {
        return place.active() && !closedDays.containsKey(day)
                ? Optional.ofNullable(place.details().hours().get(day.getDayOfWeek()))
                : Optional.empty();
    }
}
