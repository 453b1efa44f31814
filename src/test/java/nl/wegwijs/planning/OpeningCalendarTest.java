package nl.wegwijs.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpeningCalendarTest {

    private static final OpeningHours NINE_TO_FIVE = new OpeningHours(LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);
    private static final LocalDate HOLIDAY = MONDAY.plusWeeks(1);

    private final OpeningCalendar calendar = new OpeningCalendar(place(true), Map.of(HOLIDAY, "Staff day"));

    @Test
    void isOpenDuringItsHoursUntilTheLastMinute() {
        assertThat(calendar.at(Slot.of(MONDAY.atTime(9, 0), 8 * 60)).isOpen()).isTrue();
        assertThat(calendar.at(Slot.of(MONDAY.atTime(8, 55), 30))).isEqualTo(new Openness.OutsideHours(NINE_TO_FIVE));
        assertThat(calendar.at(Slot.of(MONDAY.atTime(16, 45), 20))).isEqualTo(new Openness.OutsideHours(NINE_TO_FIVE));
    }

    @Test
    void isNotOpenAcrossMidnight() {
        assertThat(calendar.at(Slot.of(MONDAY.atTime(16, 0), 24 * 60)))
                .isEqualTo(new Openness.OutsideHours(NINE_TO_FIVE));
    }

    @Test
    void isClosedOnAWeekdayWithoutHours() {
        assertThat(calendar.at(Slot.of(MONDAY.plusDays(1).atTime(10, 0), 30)))
                .isEqualTo(new Openness.ClosedThatWeekday(DayOfWeek.TUESDAY));
    }

    @Test
    void saysWhyItIsClosedOnADay() {
        assertThat(calendar.at(Slot.of(HOLIDAY.atTime(10, 0), 30)))
                .isEqualTo(new Openness.ClosedThatDay(HOLIDAY, "Staff day"));
        assertThat(calendar.hoursOn(HOLIDAY)).isEmpty();
    }

    @Test
    void isNeverOpenOnceOutOfUse() {
        var closed = new OpeningCalendar(place(false), Map.of());
        assertThat(closed.at(Slot.of(MONDAY.atTime(10, 0), 30))).isEqualTo(new Openness.NotInUse());
    }

    @Test
    void keepsTheOfficesClockWhenSummerTimeBegins() {
        var afterTheChange = LocalDateTime.of(2026, 3, 30, 9, 0);
        assertThat(calendar.at(Slot.of(afterTheChange, 8 * 60)).isOpen()).isTrue();
    }

    private static Place place(boolean active) {
        var details = new PlaceDetails(
                "Centre",
                "Street 1",
                "1234 AB",
                "Den Haag",
                null,
                null,
                null,
                false,
                Map.of(DayOfWeek.MONDAY, NINE_TO_FIVE));
        return new Place(LocationId.next(), details, active, List.of(), 0);
    }
}
