package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.junit.jupiter.api.Test;

/** Until when a group takes in who stands in the room, and who gets the place then. */
class LateComersTest {

    private static final Slot FIRST = Slot.of(LocalDateTime.of(2026, 3, 24, 9, 30), 150);
    private static final Slot SECOND = Slot.of(LocalDateTime.of(2026, 3, 31, 9, 30), 150);
    private static final Instant BEFORE = FIRST.start().minus(Duration.ofDays(1));

    private final NewcomerId amina = NewcomerId.next();
    private final NewcomerId selam = NewcomerId.next();

    @Test
    void untilTheSecondSessionBegins() {
        var group = groupOf(2, FIRST, SECOND);
        assertThat(group.takesWhoIsInTheRoom(BEFORE)).isTrue();
        assertThat(group.takesWhoIsInTheRoom(FIRST.end().plusSeconds(1))).isTrue();
        assertThat(group.takesWhoIsInTheRoom(SECOND.start().minusSeconds(1))).isTrue();
        assertThat(group.takesWhoIsInTheRoom(SECOND.start())).isFalse();
    }

    @Test
    void ofAWorkshopOfOneSessionUntilItIsOver() {
        var group = groupOf(2, FIRST);
        assertThat(group.takesWhoIsInTheRoom(FIRST.end().minusSeconds(1))).isTrue();
        assertThat(group.takesWhoIsInTheRoom(FIRST.end())).isFalse();
    }

    @Test
    void neverWhenItIsNotGiven() {
        var group = groupOf(2, FIRST, SECOND);
        group.series().cancel(null);
        assertThat(group.takesWhoIsInTheRoom(BEFORE)).isFalse();
    }

    @Test
    void beforeItBeginsAFreePlaceIsForWhoWaits() {
        var group = groupOf(1, FIRST, SECOND);
        group.queue(group.entry(amina, BEFORE), BEFORE);
        assertThat(group.hasPlaceInTheRoom(BEFORE)).isFalse();
        assertThat(group.hasPlaceInTheRoom(FIRST.start()))
                .as("who waits at home has no turn any more")
                .isTrue();
    }

    @Test
    void thereAreNeverMorePeopleThanPlaces() {
        var group = groupOf(1, FIRST, SECOND);
        group.enrol(group.entry(amina, BEFORE), BEFORE);
        assertThat(group.hasPlaceInTheRoom(BEFORE)).isFalse();
        assertThat(group.hasPlaceInTheRoom(FIRST.start())).isFalse();
    }

    @Test
    void whoWaitedKeepsTheTurnWithThePlace() {
        var group = groupOf(2, FIRST, SECOND);
        group.queue(group.entry(amina, BEFORE), BEFORE);
        group.queue(group.entry(selam, BEFORE), BEFORE);
        group.enrol(group.entry(selam, BEFORE), FIRST.start());
        group.enrol(group.entry(amina, BEFORE), FIRST.start());
        assertThat(group.participants()).extracting(Enrolment::newcomer).containsExactly(amina, selam);
    }

    private static Group groupOf(int places, Slot... slots) {
        var location = LocationId.next();
        var planned = Arrays.stream(slots)
                .map(slot -> new PlannedSession(PartId.next(), slot, location, null))
                .toList();
        var series = new Series(
                SeriesId.next(),
                new SeriesPlan(
                        WorkshopId.next(),
                        Language.AR,
                        false,
                        null,
                        Set.of(StaffId.next()),
                        location,
                        null,
                        places,
                        1,
                        null,
                        planned));
        var sessions = planned.stream()
                .map(session -> new Session(series.id(), session))
                .toList();
        return new Group(series, sessions, List.of());
    }
}
