package nl.wegwijs.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class BookingsTest {

    private static final Slot TEN_TO_ELEVEN = Slot.of(LocalDateTime.of(2026, 3, 16, 10, 0), 60);
    private static final int PEOPLE = 8;

    @Autowired
    Bookings bookings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private final Resource coach = Resource.of(StaffId.next());
    private final Resource amina = Resource.of(NewcomerId.next());
    private final Resource room = Resource.of(RoomId.next());

    @BeforeEach
    void aCoachIsSignedIn() {
        SignIn.asStaff(StaffId.next(), Role.COACH);
    }

    @Test
    void nobodyCanBeInTwoPlacesAtOnce() {
        assertThat(book(Set.of(coach, amina), TEN_TO_ELEVEN)).isEqualTo(new BookingResult.Booked());
        var overlapping = Slot.of(TEN_TO_ELEVEN.start().plusSeconds(30 * 60), 60);
        assertThat(book(Set.of(coach, room), overlapping)).isEqualTo(new BookingResult.Clash(List.of(coach)));
        assertThat(book(Set.of(room), overlapping))
                .as("the room was not booked by half")
                .isEqualTo(new BookingResult.Booked());
    }

    @Test
    void oneAppointmentMayBeginWhenAnotherEnds() {
        book(Set.of(coach), TEN_TO_ELEVEN);
        assertThat(book(
                        Set.of(coach),
                        new Slot(TEN_TO_ELEVEN.end(), TEN_TO_ELEVEN.end().plusSeconds(300))))
                .isEqualTo(new BookingResult.Booked());
    }

    @Test
    void aMoveMayOverlapWithTheOldTime() {
        var purpose = Ids.next();
        transaction.execute(_ -> bookings.book(purpose, Set.of(coach), TEN_TO_ELEVEN));
        var later = Slot.of(TEN_TO_ELEVEN.start().plusSeconds(30 * 60), 60);
        var moved = transaction.execute(_ -> bookings.rebook(purpose, Set.of(coach), later));
        assertThat(moved).isEqualTo(new BookingResult.Booked());
        assertThat(book(Set.of(coach), Slot.of(TEN_TO_ELEVEN.start(), 30))).isEqualTo(new BookingResult.Booked());
    }

    @Test
    void whatIsGivenUpIsFree() {
        var purpose = Ids.next();
        transaction.execute(_ -> bookings.book(purpose, Set.of(coach), TEN_TO_ELEVEN));
        transaction.executeWithoutResult(_ -> bookings.release(purpose));
        assertThat(book(Set.of(coach), TEN_TO_ELEVEN)).isEqualTo(new BookingResult.Booked());
    }

    @RepeatedTest(20)
    void ofThoseWhoSaveInTheSameSecondOneGetsTheTimeAndTheOthersAreToldWhoIsTaken() throws Exception {
        var results = atOnce(number -> {
            var own = Resource.of(NewcomerId.next());
            var shifted = Slot.of(TEN_TO_ELEVEN.start().plusSeconds(number * 300L), 60);
            return book(Set.of(coach, room, own), shifted);
        });
        assertThat(results).filteredOn(BookingResult.Booked.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(BookingResult.Clash.class::isInstance)
                .hasSize(PEOPLE - 1)
                .allSatisfy(result ->
                        assertThat(((BookingResult.Clash) result).taken()).containsExactlyInAnyOrder(coach, room));
    }

    @RepeatedTest(10)
    void thoseWhoMoveToTheSameTimeAtOnceDoNotBlockEachOther() throws Exception {
        var purposes = new ArrayList<UUID>();
        for (var number = 0; number < PEOPLE; number++) {
            var purpose = Ids.next();
            var own = Slot.of(TEN_TO_ELEVEN.start().plusSeconds(3600L * (number + 1)), 60);
            transaction.execute(_ -> bookings.book(purpose, Set.of(coach, amina), own));
            purposes.add(purpose);
        }
        var results = atOnce(number ->
                transaction.execute(_ -> bookings.rebook(purposes.get(number), Set.of(amina, coach), TEN_TO_ELEVEN)));
        assertThat(results).filteredOn(BookingResult.Booked.class::isInstance).hasSize(1);
        var day = TEN_TO_ELEVEN.day().atStartOfDay(Texts.OFFICE).toInstant();
        var taken = transaction.execute(_ -> bookings.taken(Set.of(coach), day, day.plusSeconds(86_400)));
        assertThat(taken).hasSize(PEOPLE);
    }

    @Test
    void theDatabaseItselfRefusesWhatOverlapsWithASavedBooking() {
        book(Set.of(coach), TEN_TO_ELEVEN);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("""
                                insert into booking (id, resource_kind, resource_id, starts_at, ends_at, purpose_id)
                                values (?, 'STAFF', ?, '2026-03-16 09:55', '2026-03-16 10:05', ?)""")
                        .params(Ids.next(), coach.id(), Ids.next())
                        .update());
    }

    private BookingResult book(Set<Resource> resources, Slot slot) {
        return transaction.execute(_ -> bookings.book(Ids.next(), resources, slot));
    }

    private interface Attempt {
        BookingResult by(int number) throws Exception;
    }

    private static List<BookingResult> atOnce(Attempt attempt) throws Exception {
        var start = new CyclicBarrier(PEOPLE);
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var tasks = new ArrayList<Callable<BookingResult>>();
            for (var number = 0; number < PEOPLE; number++) {
                var mine = number;
                tasks.add(() -> {
                    SignIn.asStaff(StaffId.next(), Role.COACH);
                    start.await();
                    return attempt.by(mine);
                });
            }
            var results = new ArrayList<BookingResult>();
            for (var result : people.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
