package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.AsPortal;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Tables;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who missed or declined a workshop is invited again: twice at most here, then the contact person is told. */
@PortalTest
class InvitingAgainTest {

    private static final LocalDateTime LAST_MONTH = LocalDateTime.of(2026, 2, 10, 9, 30);
    private static final LocalDateTime SOON = LocalDateTime.of(2026, 3, 24, 9, 30);
    private static final LocalDateTime LATER = LocalDateTime.of(2026, 4, 21, 9, 30);

    @Autowired
    private InvitingAgainJob job;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Tables tables;

    @Autowired
    private TestClock clock;

    private NewcomerId amina = NewcomerId.next();
    private StaffId coach = StaffId.next();
    private StaffId trainer = StaffId.next();
    private LocationId hooftskade = LocationId.next();
    private WorkshopId housing = WorkshopId.next();
    private SeriesId given = SeriesId.next();

    @BeforeEach
    void aWorkshopThatWasGivenLastMonth() {
        tables.reset();
        var town = new Town(database);
        coach = town.staff("Esther", Role.COACH);
        trainer = town.staff("Yonas", Role.TRAINER);
        amina = town.newcomer(town.household(), "Amina", coach);
        hooftskade = town.location("Hooftskade");
        housing = new WorkshopTown(database).workshop(Regime.OFFER, "Housing", 2);
        given = series(Language.AR, LAST_MONTH);
        database.sql("update series set status = 'FINISHED' where id = ?")
                .param(given.value())
                .update();
    }

    @Test
    void whoMissedItIsInvitedToTheNextOneInTheSameLanguageOnce() {
        enrolment(given, "NOT_PASSED", null);
        var later = series(Language.AR, LATER);
        var next = series(Language.AR, SOON);
        run();
        run();
        assertThat(invitedTo()).as("not to %s as well", later).containsExactly(next);
        assertThat(told()).containsExactly("workshop.notice.invited");
    }

    @Test
    void whoWaitedInVainIsInvitedToTheNextOne() {
        enrolment(given, "LEFT", "NO_PLACE");
        var next = series(Language.AR, SOON);
        run();
        assertThat(invitedTo()).containsExactly(next);
    }

    @Test
    void nobodyIsInvitedToASeriesInAnotherLanguageOrOneThatHasBegun() {
        enrolment(given, "NOT_PASSED", null);
        series(Language.TI, SOON);
        series(Language.AR, LocalDateTime.of(2026, 3, 9, 9, 30));
        run();
        assertThat(invitedTo()).isEmpty();
    }

    @Test
    void nobodyHasMissedASeriesThatWasCancelled() {
        database.sql("update series set status = 'CANCELLED' where id = ?")
                .param(given.value())
                .update();
        enrolment(given, "LEFT", "SERIES_CANCELLED");
        invitation(given, "DECLINED");
        series(Language.AR, SOON);
        run();
        assertThat(invitedTo()).containsExactly(given);
    }

    @Test
    void whoFinishedItElsewhereHasMissedNothing() {
        enrolment(given, "NOT_PASSED", null);
        database.sql("""
                        insert into completion_elsewhere (newcomer_id, workshop_id, finished_on, place, noted_by, noted_at, version)
                        values (?,?,'2026-03-01','Haarlem',?,'2026-03-02',0)""").params(amina.value(), housing.value(), coach.value()).update();
        series(Language.AR, SOON);
        run();
        assertThat(invitedTo()).isEmpty();
    }

    @Test
    void whoIsOnTheListOfAnotherSeriesIsLeftAlone() {
        enrolment(given, "NOT_PASSED", null);
        enrolment(series(Language.AR, SOON), "WAITING", null);
        series(Language.AR, LATER);
        run();
        assertThat(invitedTo()).isEmpty();
    }

    @Test
    void whatIsOutOfUseIsNotInvitedToAgain() {
        enrolment(given, "NOT_PASSED", null);
        series(Language.AR, SOON);
        database.sql("update workshop_set set active = 0 where id = (select set_id from workshop where id = ?)")
                .param(housing.value())
                .update();
        run();
        assertThat(invitedTo()).isEmpty();
    }

    @Test
    void whoMissedOneTrackIsInvitedToAnotherAndNeverAfterPassingThat() {
        database.sql("update workshop set regime = 'DUTY' where id = ?")
                .param(housing.value())
                .update();
        enrolment(given, "NOT_PASSED", null);
        var otherTrack = new WorkshopTown(database).workshop(Regime.DUTY, "Other track", 2);
        var next = new WorkshopTown(database)
                .series(otherTrack, Language.AR, hooftskade, 12, List.of(trainer), SOON, SOON.plusWeeks(1));
        run();
        assertThat(invitedTo()).containsExactly(next);

        database.sql("delete from invitation").update();
        new WorkshopTown(database).passed(next, amina);
        series(Language.AR, LATER);
        run();
        assertThat(invitedTo()).isEmpty();
    }

    @Test
    void afterTwoInvitationsTheContactPersonIsToldOnceAndNobodyInvitesAgain() {
        invitation(given, "DECLINED");
        invitation(series(Language.AR, LocalDateTime.of(2026, 3, 3, 9, 30)), "LAPSED");
        series(Language.AR, SOON);
        run();
        run();
        assertThat(invitedTo()).hasSize(2);
        assertThat(database.sql("select kind from staff_notice where staff_id = ? and newcomer_id = ?")
                        .params(coach.value(), amina.value())
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("workshop.staffNotice.stoppedInviting");
    }

    @Test
    void theNextContactPersonIsToldToo() {
        invitation(given, "DECLINED");
        invitation(series(Language.AR, LocalDateTime.of(2026, 3, 3, 9, 30)), "LAPSED");
        run();
        var next = new Town(database).staff("Bram", Role.COACH);
        database.sql("update newcomer set contact_person_id = ? where id = ?")
                .params(next.value(), amina.value())
                .update();
        run();
        run();
        assertThat(database.sql("select staff_id from staff_notice where newcomer_id = ? order by created_at")
                        .param(amina.value())
                        .query((row, _) -> new StaffId(row.getObject(1, UUID.class)))
                        .list())
                .containsExactly(coach, next);
    }

    @Test
    void twoInstancesOfThePortalAtOnceInviteAndTellOnce() throws Exception {
        enrolment(given, "NOT_PASSED", null);
        var next = series(Language.AR, SOON);
        SignIn.nobody();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var instance : List.of(threads.submit(this::run), threads.submit(this::run))) {
                instance.get();
            }
        }
        assertThat(invitedTo()).containsExactly(next);
        assertThat(told()).containsExactly("workshop.notice.invited");
    }

    @Test
    void nobodyIsInvitedAtNight() {
        enrolment(given, "NOT_PASSED", null);
        series(Language.AR, SOON);
        clock.setTo(TestClock.START.withHour(3));
        run();
        assertThat(invitedTo()).isEmpty();
    }

    private SeriesId series(Language language, LocalDateTime first) {
        return new WorkshopTown(database)
                .series(housing, language, hooftskade, 12, List.of(trainer), first, first.plusWeeks(1));
    }

    private void enrolment(SeriesId series, String status, @Nullable String cause) {
        new WorkshopTown(database).waiting(series, amina);
        database.sql("update enrolment set status = ?, leave_cause = ? where series_id = ?")
                .params(Arrays.asList(status, cause, series.value()))
                .update();
    }

    private void invitation(SeriesId series, String answer) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        database.sql("""
                        insert into invitation (id, series_id, newcomer_id, reason, attempt, invited_at, answer,
                            answered_at, version)
                        values (?,?,?,'FITS',1,?,?,?,0)""")
                .params(Ids.next(), series.value(), amina.value(), now, answer, now)
                .update();
    }

    private void run() {
        SignIn.nobody();
        AsPortal.run(job::run);
    }

    private List<SeriesId> invitedTo() {
        return database.sql("select series_id from invitation where newcomer_id = ?")
                .param(amina.value())
                .query((row, _) -> new SeriesId(row.getObject(1, UUID.class)))
                .list();
    }

    private List<String> told() {
        return database.sql("select kind from notice where newcomer_id = ?")
                .param(amina.value())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
