package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wegwijs.planning.DayPart;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.OpeningCalendar;
import nl.wegwijs.planning.OpeningHours;
import nl.wegwijs.planning.Place;
import nl.wegwijs.planning.PlaceDetails;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Texts;
import org.junit.jupiter.api.Test;

/** Which dates are proposed for the parts of a workshop. */
class DateProposalsTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 24);
    private static final LocationId HOOFTSKADE = new LocationId(UUID.randomUUID());
    private static final RoomId ROOM = new RoomId(UUID.randomUUID());

    private final Part lesson = new Part(PartId.next(), false, 150);
    private final Part excursion = new Part(PartId.next(), true, 240);

    @Test
    void onePartAWeekOnTheWeekdayOfTheFirstDay() {
        assertThat(starts(proposed(Set.of(), 1, DayPart.MORNING)))
                .containsExactly(TUESDAY.atTime(9, 0), TUESDAY.plusWeeks(1).atTime(9, 0));
    }

    @Test
    void onSeveralWeekdaysOrEveryOtherWeek() {
        assertThat(starts(proposed(Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), 1, DayPart.MORNING)))
                .containsExactly(TUESDAY.atTime(9, 0), TUESDAY.plusDays(2).atTime(9, 0));
        assertThat(starts(proposed(Set.of(), 2, DayPart.MORNING)))
                .containsExactly(TUESDAY.atTime(9, 0), TUESDAY.plusWeeks(2).atTime(9, 0));
        assertThat(starts(proposed(Set.of(DayOfWeek.MONDAY), 1, DayPart.MORNING)))
                .as("the first Monday after that Tuesday")
                .containsExactly(
                        TUESDAY.plusDays(6).atTime(9, 0), TUESDAY.plusDays(13).atTime(9, 0));
    }

    @Test
    void closedDaysAreSkipped() {
        assertThat(starts(of(Map.of(TUESDAY, "Moving house"), List.of(), wish(Set.of(), 1, DayPart.MORNING))))
                .containsExactly(
                        TUESDAY.plusWeeks(1).atTime(9, 0), TUESDAY.plusWeeks(2).atTime(9, 0));
    }

    @Test
    void onlyWhileTheLocationIsOpen() {
        assertThat(proposed(Set.of(), 1, DayPart.EVENING)).isEmpty();
        assertThat(proposed(Set.of(DayOfWeek.SUNDAY), 1, DayPart.MORNING)).isEmpty();
        assertThat(starts(proposed(Set.of(), 1, DayPart.AFTERNOON)))
                .as("the excursion of four hours still ends at five")
                .containsExactly(TUESDAY.atTime(12, 0), TUESDAY.plusWeeks(1).atTime(12, 0));
    }

    @Test
    void atATimeWhenEverybodyIsFreeAndTheOthersAtTheSameTime() {
        var taken = List.of(Slot.of(TUESDAY.atTime(9, 0), 90));
        assertThat(starts(of(Map.of(), taken, wish(Set.of(), 1, DayPart.MORNING))))
                .containsExactly(TUESDAY.atTime(10, 30), TUESDAY.plusWeeks(1).atTime(10, 30));
    }

    @Test
    void whenNobodyIsEverFreeTheProposalShowsWhatIsInTheWay() {
        var taken = List.of(Slot.of(TUESDAY.atTime(9, 0), 480));
        assertThat(starts(of(Map.of(), taken, wish(Set.of(), 1, DayPart.MORNING))))
                .startsWith(TUESDAY.atTime(9, 0));
    }

    @Test
    void anExcursionNeedsNoRoom() {
        assertThat(proposed(Set.of(), 1, DayPart.MORNING))
                .extracting(PlannedSession::room)
                .containsExactly(ROOM, null);
    }

    private List<PlannedSession> proposed(Set<DayOfWeek> weekdays, int everyWeeks, DayPart part) {
        return of(Map.of(), List.of(), wish(weekdays, everyWeeks, part));
    }

    private List<PlannedSession> of(Map<LocalDate, String> closed, List<Slot> taken, DateWish wish) {
        var now = LocalDateTime.of(2026, 3, 10, 10, 0).atZone(Texts.OFFICE).toInstant();
        return new DateProposals(new OpeningCalendar(hooftskade(), closed), taken, now)
                .of(List.of(lesson, excursion), wish);
    }

    private static DateWish wish(Set<DayOfWeek> weekdays, int everyWeeks, DayPart part) {
        return new DateWish(WorkshopId.next(), HOOFTSKADE, ROOM, Set.of(), TUESDAY, part, weekdays, everyWeeks);
    }

    private static List<LocalDateTime> starts(List<PlannedSession> sessions) {
        return sessions.stream()
                .map(session -> session.slot().day().atTime(session.slot().startTime()))
                .toList();
    }

    /** Open on working days from nine to five. */
    private static Place hooftskade() {
        var hours = new OpeningHours(LocalTime.of(9, 0), LocalTime.of(17, 0));
        var details = new PlaceDetails(
                "Hooftskade",
                "Hooftskade 89",
                "2526 KA",
                "Den Haag",
                null,
                null,
                null,
                true,
                Map.of(
                        DayOfWeek.MONDAY, hours,
                        DayOfWeek.TUESDAY, hours,
                        DayOfWeek.WEDNESDAY, hours,
                        DayOfWeek.THURSDAY, hours,
                        DayOfWeek.FRIDAY, hours));
        return new Place(HOOFTSKADE, details, true, List.of(), 0);
    }
}
