package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import nl.wegwijs.workshop.FinishSheet.Participant;
import nl.wegwijs.workshop.FinishSheet.Result;
import nl.wegwijs.workshop.certificate.Certificates;
import nl.wegwijs.workshop.certificate.IssueResult;
import nl.wegwijs.workshop.certificate.IssuedCertificate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of three sessions two are enough; Amina came to two, one of them late, and Rebwar to one. */
@PortalTest
class SeriesFinishingTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 9);

    @Autowired
    private SeriesFinishing finishing;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Statements statements;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private Town town;
    private WorkshopTown workshops;
    private StaffId samir;
    private NewcomerId amina;
    private NewcomerId rebwar;
    private SeriesId series;

    @BeforeEach
    void aSeriesOfThreeSessions() {
        town = new Town(database);
        workshops = new WorkshopTown(database);
        samir = town.staff("Samir Haddad", Role.TRAINER);
        amina = town.newcomer(town.household(), "Amina", null);
        rebwar = town.newcomer(town.household(), "Rebwar", null);
        series = workshops.series(
                workshops.workshop(Regime.DUTY, "Participation", 3),
                Language.AR,
                town.location("Centre"),
                12,
                List.of(samir),
                LocalDateTime.of(2026, 2, 23, 9, 30),
                LocalDateTime.of(2026, 3, 2, 9, 30),
                LAST_DAY.atTime(9, 30));
        workshops.enrolled(series, amina);
        workshops.enrolled(series, rebwar);
        mark(0, amina, "PRESENT");
        mark(1, amina, "LATE");
        mark(2, amina, "EXCUSED");
        mark(0, rebwar, "PRESENT");
        mark(1, rebwar, "ABSENT");
        SignIn.asStaff(samir, Role.TRAINER);
    }

    private void mark(int session, NewcomerId newcomer, String mark) {
        database.sql("""
                        insert into attendance (session_id, newcomer_id, mark, marked_by, marked_at)
                        values (?,?,?,?,utc_timestamp(6))""")
                .params(workshops.sessions(series).get(session).value(), newcomer.value(), mark, samir.value())
                .update();
    }

    @Test
    void whoCameOftenEnoughPassesAlsoWhenTheyCameLate() {
        var sheet = sheet();
        assertThat(sheet.needed()).isEqualTo(2);
        assertThat(sheet.held()).isEqualTo(3);
        assertThat(sheet.passes(of(amina))).isTrue();
        assertThat(sheet.passes(of(rebwar))).isFalse();
        assertThat(of(rebwar).attended()).isEqualTo(1);
    }

    @Test
    void ofASeriesThatLostSessionsTheOthersAreEnough() {
        workshops.sessions(series).stream()
                .skip(1)
                .forEach(session -> database.sql("update workshop_session set cancelled = 1 where id = ?")
                        .param(session.value())
                        .update());
        assertThat(sheet().needed()).isEqualTo(1);
        assertThat(sheet().passes(of(rebwar))).isTrue();
    }

    @Test
    void finishingNotesTheResultsAndWhenTheDutyWasSigned() {
        database.sql(
                        "insert into participation_duty (newcomer_id, term_starts_on, term_ends_on, version) values (?,?,?,0)")
                .params(amina.value(), LocalDate.of(2025, 6, 1), LocalDate.of(2028, 6, 1))
                .update();
        assertThat(finish(passed(amina), failed(rebwar))).isEqualTo(new FinishResult.Finished(1));
        assertThat(sheet().status()).isEqualTo(SeriesStatus.FINISHED);
        assertThat(sheet().finishedOn()).isEqualTo(LAST_DAY);
        assertThat(of(amina).status()).isEqualTo(EnrolmentStatus.PASSED);
        assertThat(of(rebwar).status()).isEqualTo(EnrolmentStatus.NOT_PASSED);
        assertThat(database.sql("select signed_on from participation_duty where newcomer_id = ?")
                        .param(amina.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LAST_DAY);
    }

    @Test
    void againstTheRuleItNeedsAReason() {
        assertThat(finish(passed(amina), passed(rebwar))).isEqualTo(new FinishResult.ReasonMissing("Rebwar"));
        assertThat(of(amina).status()).isEqualTo(EnrolmentStatus.ENROLLED);
        assertThat(finish(passed(amina), new Result(rebwar, true, "Did the task at home")))
                .isEqualTo(new FinishResult.Finished(2));
        assertThat(of(rebwar).reason()).isEqualTo("Did the task at home");
    }

    @Test
    void aResultCanBeCorrectedLater() {
        finish(passed(amina), failed(rebwar));
        assertThat(finish(new Result(amina, false, "Was somebody else"), failed(rebwar)))
                .isEqualTo(new FinishResult.Finished(0));
        assertThat(of(amina).status()).isEqualTo(EnrolmentStatus.NOT_PASSED);
        assertThat(database.sql(
                                "select count(*) from enrolment_change c join enrolment e on e.id = c.enrolment_id where e.newcomer_id = ?")
                        .param(amina.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whoHasNotPassedAfterAllLosesTheSigningAndTheCertificate() {
        workshops.duty(amina);
        finish(passed(amina), failed(rebwar));
        certificates.issue(series);
        clock.advance(Duration.ofMinutes(1));
        finish(new Result(amina, false, "Was somebody else"), failed(rebwar));
        assertThat(signedOn(amina)).isNull();
        assertThat(certificates.ofSeries(series))
                .extracting(IssuedCertificate::revokedAt, IssuedCertificate::revokeReason)
                .containsExactly(tuple(clock.instant(), "Was somebody else"));
        assertThat(database.sql("""
                                select concat_ws(' ', signed_on, reason) from participation_duty_change
                                where newcomer_id = ? order by changed_at""").param(amina.value()).query(String.class).list())
                .containsExactly("2026-03-09", "Was somebody else");

        clock.advance(Duration.ofMinutes(1));
        finish(passed(amina), failed(rebwar));
        assertThat(signedOn(amina)).isEqualTo(LAST_DAY);
        assertThat(certificates.issue(series)).as("for having passed again").isEqualTo(new IssueResult.Issued(1));
        assertThat(certificates.ofSeries(series))
                .filteredOn(one -> one.revokedAt() == null)
                .hasSize(1);
    }

    @Test
    void whoPassedAlreadyKeepsTheDayAlsoWhenItWasCorrected() {
        workshops.duty(amina);
        workshops.duty(rebwar);
        finish(passed(amina), failed(rebwar));
        database.sql("update participation_duty set signed_on = ? where newcomer_id = ?")
                .params(LAST_DAY.minusDays(1), amina.value())
                .update();
        finishing.finish(series, LAST_DAY.plusDays(1), List.of(passed(amina), new Result(rebwar, true, "At home")));
        assertThat(finishedOn(amina)).isEqualTo(LAST_DAY);
        assertThat(signedOn(amina)).isEqualTo(LAST_DAY.minusDays(1));
        assertThat(finishedOn(rebwar)).isEqualTo(LAST_DAY.plusDays(1));
        assertThat(signedOn(rebwar)).isEqualTo(LAST_DAY.plusDays(1));
    }

    @Test
    void whatWasSignedElsewhereStaysSigned() {
        workshops.duty(amina);
        database.sql("update participation_duty set signed_on = ? where newcomer_id = ?")
                .params(LocalDate.of(2026, 1, 12), amina.value())
                .update();
        finish(passed(amina), failed(rebwar));
        finish(new Result(amina, false, "Was somebody else"), failed(rebwar));
        assertThat(signedOn(amina)).isEqualTo(LocalDate.of(2026, 1, 12));
    }

    @Test
    void itIsNotFinishedBeforeItsEndNorOnADayToCome() {
        assertThat(finishing.finish(series, LAST_DAY.plusDays(9), List.of())).isEqualTo(new FinishResult.NotThatDay());
        assertThat(finishing.finish(series, LocalDate.of(2026, 1, 1), List.of()))
                .isEqualTo(new FinishResult.NotThatDay());
        clock.setTo(LocalDateTime.of(2026, 3, 3, 9, 0));
        assertThat(finish(passed(amina))).isInstanceOf(FinishResult.NotOver.class);
    }

    @Test
    void nobodyFinishesACancelledSeriesOrThatOfAColleague() {
        database.sql("update series set status = 'CANCELLED' where id = ?")
                .param(series.value())
                .update();
        assertThat(finish(passed(amina))).isEqualTo(new FinishResult.Cancelled());
        SignIn.asStaff(town.staff("Olha Petrenko", Role.TRAINER), Role.TRAINER);
        assertThat(finish(passed(amina))).isEqualTo(new FinishResult.NotYours());
        assertThat(finishing.sheet(series, Language.EN)).isEmpty();
    }

    @Test
    void theSheetTakesFewStatements() {
        statements.assertAtMost(3, this::sheet);
    }

    private @Nullable LocalDate signedOn(NewcomerId newcomer) {
        return database.sql("select signed_on from participation_duty where newcomer_id = ?")
                .param(newcomer.value())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    private LocalDate finishedOn(NewcomerId newcomer) {
        return database.sql("select finished_on from enrolment where newcomer_id = ?")
                .param(newcomer.value())
                .query(LocalDate.class)
                .single();
    }

    private FinishResult finish(Result... results) {
        return finishing.finish(series, LAST_DAY, List.of(results));
    }

    private static Result passed(NewcomerId newcomer) {
        return new Result(newcomer, true, "");
    }

    private static Result failed(NewcomerId newcomer) {
        return new Result(newcomer, false, "");
    }

    private FinishSheet sheet() {
        return finishing.sheet(series, Language.EN).orElseThrow();
    }

    private Participant of(NewcomerId newcomer) {
        return sheet().people().stream()
                .filter(person -> person.id().equals(newcomer))
                .findFirst()
                .orElseThrow();
    }
}
