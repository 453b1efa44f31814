package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the portal does by itself. The clock stands at Tuesday 10 March 2026, 10 o'clock. */
@PortalTest
class WorkshopJobsTest {

    private static final LocalDateTime IN_TWO_WEEKS = LocalDateTime.of(2026, 3, 24, 9, 30);

    @Autowired
    private WaitingListJob waitingList;

    @Autowired
    private RemindersJob reminders;

    @Autowired
    private MyEnrolments myEnrolments;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Tables tables;

    @Autowired
    private TestClock clock;

    private NewcomerId amina = NewcomerId.next();
    private NewcomerId selam = NewcomerId.next();
    private NewcomerId farid = NewcomerId.next();
    private StaffId trainer = StaffId.next();
    private LocationId hooftskade = LocationId.next();
    private WorkshopId housing = WorkshopId.next();

    @BeforeEach
    void peopleAndAWorkshop() {
        tables.reset();
        var town = new Town(database);
        amina = town.newcomer(town.household(), "Amina", null);
        selam = town.newcomer(town.household(), "Selam", null);
        farid = town.newcomer(town.household(), "Farid", null);
        trainer = town.staff("Yonas", Role.TRAINER);
        hooftskade = town.location("Hooftskade");
        housing = new WorkshopTown(database).workshop(Regime.OFFER, "Housing", 2);
    }

    @Test
    void whoDoesNotAnswerInTimeIsToldAndTheNextOneGetsThePlaceOnce() {
        var series = series(1);
        List.of(amina, selam, farid).forEach(person -> signUp(person, series));
        leave(amina, series);
        assertThat(told(selam)).containsExactly("workshop.notice.offered");

        run(waitingList::run);
        assertThat(told(farid)).as("the offer still stands").isEmpty();

        clock.advance(Duration.ofHours(49));
        run(waitingList::run);
        run(waitingList::run);
        assertThat(told(selam)).containsExactly("workshop.notice.offered", "workshop.notice.offerEnded");
        assertThat(told(farid)).containsExactly("workshop.notice.offered");
        assertThat(status(selam, series)).isEqualTo("LEFT");
        assertThat(status(farid, series)).isEqualTo("OFFERED");
    }

    @Test
    void anOfferThatOutlivesTheBeginningGivesThePlaceFree() {
        var series = series(1);
        List.of(amina, selam).forEach(person -> signUp(person, series));
        leave(amina, series);
        database.sql("update series set first_starts_at = ? where id = ?")
                .params(LocalDateTime.ofInstant(clock.instant().plusSeconds(3600), ZoneOffset.UTC), series.value())
                .update();
        run(waitingList::run);
        assertThat(status(selam, series)).isEqualTo("OFFERED");
        clock.advance(Duration.ofHours(1));
        run(waitingList::run);
        assertThat(status(selam, series)).isEqualTo("LEFT");
    }

    @Test
    void whatNoLongerHoldsIsNotReadAnyMore() {
        var series = series(2);
        List.of(amina, selam, farid).forEach(person -> signUp(person, series));
        leave(amina, series);
        assertThat(reads(farid)).containsExactly("workshop.notice.offered");
        SignIn.asNewcomer(farid);
        myEnrolments.declineOffer(series, null);
        assertThat(reads(farid)).isEmpty();
        signUp(farid, series);
        leave(farid, series);
        assertThat(reads(farid)).as("nothing was promised").isEmpty();

        invite(amina, series, "OPEN");
        clock.advance(Duration.ofDays(4).plusHours(1));
        run(reminders::run);
        assertThat(reads(amina)).containsExactly("workshop.notice.reminded");
        signUp(amina, series);
        assertThat(reads(amina)).as("has answered").isEmpty();
    }

    @Test
    void whoWaitsInVainIsToldWhenTheSeriesBegins() {
        var series = series(1);
        List.of(amina, selam).forEach(person -> signUp(person, series));
        clock.setTo(IN_TWO_WEEKS);
        run(waitingList::run);
        run(waitingList::run);
        assertThat(told(selam)).containsExactly("workshop.notice.noPlace");
        assertThat(status(selam, series)).isEqualTo("LEFT");
        assertThat(status(amina, series)).isEqualTo("ENROLLED");
    }

    @Test
    void participantsAreRemindedOfTheSessionOfTomorrowOnce() {
        var series = series(5);
        signUp(amina, series);
        run(reminders::run);
        assertThat(told(amina)).isEmpty();

        clock.setTo(IN_TWO_WEEKS.minusDays(1));
        run(reminders::run);
        clock.advance(Duration.ofMinutes(30));
        run(reminders::run);
        assertThat(told(amina)).containsExactly("workshop.notice.sessionSoon");
        assertThat(told(selam)).as("does not take part").isEmpty();
    }

    @Test
    void nobodyIsRemindedAtNight() {
        var series = series(5);
        signUp(amina, series);
        clock.setTo(IN_TWO_WEEKS.minusDays(1).withHour(23));
        run(reminders::run);
        assertThat(told(amina)).isEmpty();
    }

    @Test
    void theInvitedWhoSaidNothingAreRemindedOnce() {
        var series = series(5);
        invite(amina, series, "OPEN");
        invite(selam, series, "DECLINED");
        run(reminders::run);
        assertThat(told(amina)).isEmpty();

        clock.advance(Duration.ofDays(4).plusHours(1));
        run(reminders::run);
        run(reminders::run);
        assertThat(told(amina)).containsExactly("workshop.notice.reminded");
        assertThat(told(selam)).isEmpty();
    }

    @Test
    void anInvitationLapsesWhenTheSeriesBegins() {
        var series = series(5);
        invite(amina, series, "OPEN");
        clock.setTo(IN_TWO_WEEKS);
        run(reminders::run);
        assertThat(database.sql("select answer from invitation")
                        .query(String.class)
                        .single())
                .isEqualTo("LAPSED");
        assertThat(told(amina)).isEmpty();
    }

    @Test
    void trainersAreWarnedOfAGroupThatIsTooSmallOnce() {
        var series = series(5);
        database.sql("update series set min_group = 2").update();
        signUp(amina, series);
        clock.setTo(IN_TWO_WEEKS.minusDays(3));
        run(reminders::run);
        run(reminders::run);
        assertThat(database.sql("select kind from staff_notice where staff_id = ?")
                        .param(trainer.value())
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("workshop.staffNotice.groupTooSmall");

        signUp(selam, series);
        run(reminders::run);
        assertThat(database.sql("select count(*) from staff_notice where done_at is null")
                        .query(Integer.class)
                        .single())
                .as("there are enough now")
                .isZero();
    }

    private SeriesId series(int places) {
        return new WorkshopTown(database)
                .series(
                        housing,
                        Language.AR,
                        hooftskade,
                        places,
                        List.of(trainer),
                        IN_TWO_WEEKS,
                        IN_TWO_WEEKS.plusWeeks(1));
    }

    private void signUp(NewcomerId person, SeriesId series) {
        SignIn.asNewcomer(person);
        myEnrolments.signUp(series);
    }

    private void leave(NewcomerId person, SeriesId series) {
        SignIn.asNewcomer(person);
        myEnrolments.leave(series, null);
    }

    private void invite(NewcomerId person, SeriesId series, String answer) {
        database.sql("""
                        insert into invitation (id, series_id, newcomer_id, reason, attempt, invited_at, answer, version)
                        values (?,?,?,'FITS',1,?,?,0)""")
                .params(
                        Ids.next(),
                        series.value(),
                        person.value(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        answer)
                .update();
    }

    private static void run(Runnable job) {
        SignIn.nobody();
        AsPortal.run(job);
    }

    private List<String> told(NewcomerId person) {
        return database.sql("select kind from notice where newcomer_id = ? order by created_at, id")
                .param(person.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** What they were told and still holds. */
    private List<String> reads(NewcomerId person) {
        return database.sql("select kind from notice where newcomer_id = ? and withdrawn_at is null")
                .param(person.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private String status(NewcomerId person, SeriesId series) {
        return database.sql("select status from enrolment where newcomer_id = ? and series_id = ?")
                .params(person.value(), series.value())
                .query(String.class)
                .single();
    }
}
