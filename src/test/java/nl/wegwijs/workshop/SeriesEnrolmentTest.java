package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What trainers do with who stands in the room. */
@PortalTest
class SeriesEnrolmentTest {

    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 3, 24, 9, 30);
    private static final LocalDateTime SECOND = LocalDateTime.of(2026, 3, 31, 9, 30);

    @Autowired
    private SeriesEnrolment enrolment;

    @Autowired
    private MyEnrolments myEnrolments;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private Town town;
    private WorkshopTown workshops;
    private StaffId trainer;
    private LocationId hooftskade;
    private WorkshopId housing;
    private SeriesId oneplace;
    private NewcomerId amina;
    private NewcomerId selam;

    @BeforeEach
    void aSeriesWithOnePlace() {
        town = new Town(database);
        workshops = new WorkshopTown(database);
        trainer = town.staff("Trainer", Role.TRAINER);
        hooftskade = town.location("Hooftskade");
        housing = workshops.workshop(Regime.OFFER, "Housing", 2);
        oneplace = workshops.series(housing, Language.AR, hooftskade, 1, List.of(trainer), FIRST, SECOND);
        amina = town.newcomer(town.household(), "Amina", null);
        selam = town.newcomer(town.household(), "Selam", null);
        SignIn.asStaff(trainer, Role.TRAINER);
    }

    @Test
    void whoStandsInTheRoomGetsAPlaceAndTheTimeIsBooked() {
        assertThat(enrolment.enrol(oneplace, amina)).isEqualTo(new EnrolResult.Enrolled());
        assertThat(status(amina)).isEqualTo("ENROLLED");
        assertThat(bookings(amina)).isEqualTo(2);
        assertThat(database.sql("select by_staff_id from enrolment_change")
                        .query(UUID.class)
                        .list())
                .contains(trainer.value());
    }

    @Test
    void whoComesWhenItIsFullWaits() {
        enrolment.enrol(oneplace, amina);
        assertThat(enrolment.enrol(oneplace, selam)).isEqualTo(new EnrolResult.Waiting(1));
        assertThat(enrolment.enrol(oneplace, selam))
                .as("nobody is moved up the list")
                .isEqualTo(new EnrolResult.AlreadyOnList(EnrolmentStatus.WAITING));
    }

    @Test
    void nobodyIsEnrolledTwice() {
        enrolment.enrol(oneplace, amina);
        assertThat(enrolment.enrol(oneplace, amina)).isEqualTo(new EnrolResult.AlreadyOnList(EnrolmentStatus.ENROLLED));
    }

    @Test
    void anOfferedPlaceIsTakenByWhoItIsKeptFor() {
        enrolment.enrol(oneplace, amina);
        enrolment.enrol(oneplace, selam);
        enrolment.takeOff(oneplace, amina, null);
        assertThat(status(selam)).isEqualTo("OFFERED");
        assertThat(enrolment.enrol(oneplace, selam)).isEqualTo(new EnrolResult.Enrolled());
        assertThat(bookings(selam)).isEqualTo(2);
    }

    @Test
    void morePlacesAreMadeOnlyWhenAskedAndGoFirstToThoseWhoWait() {
        var farid = town.newcomer(town.household(), "Farid", null);
        enrolment.enrol(oneplace, amina);
        enrolment.enrol(oneplace, selam);
        assertThat(enrolment.enrolWithMorePlaces(oneplace, farid, 2))
                .as("the one place more is kept for Selam")
                .isEqualTo(new EnrolResult.Waiting(1));
        assertThat(status(selam)).isEqualTo("OFFERED");
        var hodan = town.newcomer(town.household(), "Hodan", null);
        assertThat(enrolment.enrolWithMorePlaces(oneplace, hodan, 4)).isEqualTo(new EnrolResult.Enrolled());
        assertThat(status(farid)).isEqualTo("OFFERED");
        assertThat(capacity()).isEqualTo(4);
    }

    @Test
    void noPlacesAreMadeForSomebodyWhoCannotBeTakenIn() {
        enrolment.enrol(oneplace, amina);
        enrolment.enrol(oneplace, selam);
        assertThat(enrolment.enrolWithMorePlaces(oneplace, amina, 5))
                .isEqualTo(new EnrolResult.AlreadyOnList(EnrolmentStatus.ENROLLED));
        assertThat(capacity()).isEqualTo(1);
        assertThat(status(selam)).isEqualTo("WAITING");
    }

    @Test
    void thereAreNeverFewerPlacesByMakingMore() {
        assertThat(enrolment.enrolWithMorePlaces(oneplace, amina, 0)).isEqualTo(new EnrolResult.Enrolled());
        assertThat(capacity()).isEqualTo(1);
    }

    @Test
    void untilTheSecondSessionBeginsWhoStandsInTheRoomIsTakenIn() {
        clock.setTo(FIRST.plusHours(1));
        assertThat(enrolment.enrol(oneplace, amina)).isEqualTo(new EnrolResult.Enrolled());
        assertThat(bookings(amina)).as("the first session goes on already").isEqualTo(1);
        assertThat(enrolment.enrol(oneplace, selam)).isEqualTo(new EnrolResult.Full());
        assertThat(enrolment.enrolWithMorePlaces(oneplace, selam, 2)).isEqualTo(new EnrolResult.Enrolled());
        clock.setTo(SECOND);
        var late = town.newcomer(town.household(), "Late", null);
        assertThat(enrolment.enrol(oneplace, late)).isEqualTo(new EnrolResult.NotOpen());
    }

    @Test
    void onceItHasBegunAFreePlaceIsForWhoeverCame() {
        enrolment.enrol(oneplace, amina);
        enrolment.enrol(oneplace, selam);
        clock.setTo(FIRST.plusMinutes(10));
        enrolment.takeOff(oneplace, amina, "Did not come");
        assertThat(status(selam)).as("nobody waits any longer").isEqualTo("LEFT");
        assertThat(enrolment.enrol(oneplace, selam)).isEqualTo(new EnrolResult.Enrolled());
    }

    @Test
    void whoHasSomethingElseThenIsToldWhen() {
        var busy = Slot.of(SECOND.plusHours(1), 30);
        database.sql("""
                        insert into booking (id, resource_kind, resource_id, starts_at, ends_at, purpose_id)
                        values (?, 'NEWCOMER', ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        amina.value(),
                        LocalDateTime.ofInstant(busy.start(), ZoneOffset.UTC),
                        LocalDateTime.ofInstant(busy.end(), ZoneOffset.UTC),
                        Ids.next())
                .update();
        assertThat(enrolment.enrol(oneplace, amina))
                .isEqualTo(new EnrolResult.Busy(List.of(Slot.of(SECOND, 150).start())));
        assertThat(bookings(amina)).as("nothing was booked").isEqualTo(1);
    }

    @Test
    void whoHasFollowedItHereOrElsewhereIsNotTakenIn() {
        var before = workshops.series(
                housing, Language.AR, hooftskade, 12, List.of(trainer), LocalDateTime.of(2026, 2, 3, 9, 30));
        workshops.passed(before, amina);
        workshops.finishedElsewhere(selam, housing, trainer);
        assertThat(enrolment.enrol(oneplace, amina)).isInstanceOf(EnrolResult.Followed.class);
        assertThat(enrolment.enrol(oneplace, selam))
                .isEqualTo(new EnrolResult.Followed(LocalDate.of(2025, 11, 3), "Delft"));
    }

    @Test
    void whoIsInAnotherGroupIsMovedAndNotEnrolledTwice() {
        var other = workshops.series(
                housing, Language.AR, hooftskade, 12, List.of(trainer), LocalDateTime.of(2026, 4, 7, 9, 30));
        workshops.enrolled(other, amina);
        assertThat(enrolment.enrol(oneplace, amina))
                .isEqualTo(new EnrolResult.InOtherGroup(
                        other, Slot.of(LocalDateTime.of(2026, 4, 7, 9, 30), 150).start()));
    }

    @Test
    void whoIsNoLongerHelpedIsNotTakenIn() {
        database.sql("update newcomer set active = 0 where id = ?")
                .param(amina.value())
                .update();
        assertThat(enrolment.enrol(oneplace, amina)).isEqualTo(new EnrolResult.NotFound());
        assertThat(enrolment.enrol(oneplace, NewcomerId.next())).isEqualTo(new EnrolResult.NotFound());
    }

    @Test
    void whoIsTakenOffIsSaidWhyAndTheTimeIsFree() {
        enrolment.enrol(oneplace, amina);
        assertThat(enrolment.takeOff(oneplace, amina, "Moved to Haarlem")).isEqualTo(new LeaveResult.Left());
        assertThat(database.sql("select leave_cause, leave_reason from enrolment where newcomer_id = ?")
                        .param(amina.value())
                        .query((row, _) -> row.getString(1) + ": " + row.getString(2))
                        .single())
                .isEqualTo("STAFF: Moved to Haarlem");
        assertThat(bookings(amina)).isZero();
        assertThat(database.sql("select kind from notice where newcomer_id = ? and withdrawn_at is null")
                        .param(amina.value())
                        .query((row, _) -> row.getString(1))
                        .list())
                .as("and no longer that there is a place")
                .containsExactly("workshop.notice.takenOff");
        assertThat(enrolment.takeOff(oneplace, amina, null)).isEqualTo(new LeaveResult.NotOnList());
    }

    @Test
    void afterTheLastSessionNobodyLeaves() {
        enrolment.enrol(oneplace, amina);
        clock.setTo(SECOND.plusHours(3));
        assertThat(enrolment.takeOff(oneplace, amina, "A mistake")).isEqualTo(new LeaveResult.Over());
        SignIn.asNewcomer(amina);
        assertThat(myEnrolments.leave(oneplace, null)).isEqualTo(new LeaveResult.Over());
        assertThat(status(amina)).isEqualTo("ENROLLED");
    }

    @Test
    void whoTookPartAndLeftCanComeBackUntilTheSeriesIsFinished() {
        enrolment.enrol(oneplace, amina);
        enrolment.enrol(oneplace, selam);
        clock.setTo(SECOND.plusMinutes(10));
        enrolment.takeOff(oneplace, amina, "A mistake");
        clock.setTo(SECOND.plusHours(3));
        assertThat(enrolment.enrol(oneplace, selam)).as("only waited").isEqualTo(new EnrolResult.NotOpen());
        assertThat(enrolment.enrol(oneplace, amina)).isEqualTo(new EnrolResult.Enrolled());
        assertThat(status(amina)).isEqualTo("ENROLLED");
        database.sql("update series set status = 'FINISHED' where id = ?")
                .param(oneplace.value())
                .update();
        database.sql("update enrolment set status = 'LEFT' where series_id = ?")
                .param(oneplace.value())
                .update();
        assertThat(enrolment.enrol(oneplace, amina)).isEqualTo(new EnrolResult.NotOpen());
    }

    @Test
    void aTrainerChangesOwnGroupsOnlyAndAManagerAll() {
        SignIn.asNewcomer(selam);
        myEnrolments.signUp(oneplace);
        SignIn.asStaff(town.staff("Colleague", Role.TRAINER), Role.TRAINER);
        assertThat(enrolment.enrol(oneplace, amina)).isEqualTo(new EnrolResult.NotFound());
        assertThat(enrolment.enrolWithMorePlaces(oneplace, amina, 5)).isEqualTo(new EnrolResult.NotFound());
        assertThat(enrolment.takeOff(oneplace, selam, null)).isEqualTo(new LeaveResult.NotOnList());
        assertThat(capacity()).isEqualTo(1);
        SignIn.asStaff(town.staff("Manager", Role.MANAGER), Role.MANAGER);
        assertThat(enrolment.takeOff(oneplace, selam, null)).isEqualTo(new LeaveResult.Left());
    }

    private String status(NewcomerId newcomer) {
        return database.sql("select status from enrolment where series_id = ? and newcomer_id = ?")
                .params(oneplace.value(), newcomer.value())
                .query(String.class)
                .single();
    }

    private int capacity() {
        return database.sql("select capacity from series where id = ?")
                .param(oneplace.value())
                .query(Integer.class)
                .single();
    }

    private int bookings(NewcomerId newcomer) {
        return database.sql("select count(*) from booking where resource_id = ?")
                .param(newcomer.value())
                .query(Integer.class)
                .single();
    }
}
