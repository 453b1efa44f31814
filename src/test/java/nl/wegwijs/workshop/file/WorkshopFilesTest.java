package nl.wegwijs.workshop.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import nl.wegwijs.workshop.DutyKeeping;
import nl.wegwijs.workshop.DutyResult;
import nl.wegwijs.workshop.EnrolmentStatus;
import nl.wegwijs.workshop.InvitationAnswer;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.WorkshopId;
import nl.wegwijs.workshop.attendance.AttendanceMark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class WorkshopFilesTest {

    private static final LocalDate PLAN_FIXED = LocalDate.of(2025, 9, 1);

    @Autowired
    private WorkshopFiles files;

    @Autowired
    private DutyKeeping duties;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Statements statements;

    private Town town;
    private WorkshopTown workshops;
    private StaffId coach;
    private NewcomerId selam;
    private NewcomerId partner;
    private WorkshopId housing;

    @BeforeEach
    void selamAndPartnerOfOneHousehold() {
        town = new Town(database);
        workshops = new WorkshopTown(database);
        coach = town.staff("Esther van Dijk", Role.COACH);
        HouseholdId household = town.household();
        selam = town.newcomer(household, "Selam", coach);
        partner = town.newcomer(household, "Abel", null);
        housing = workshops.workshop(Regime.OFFER, "Housing", 2);
        SignIn.asStaff(coach, Role.COACH);
    }

    @Test
    void theTermLastsThreeYearsUnlessDuoLengthensIt() {
        assertThat(duties.fixTerm(selam, null, PLAN_FIXED, null)).isInstanceOf(DutyResult.Saved.class);
        var duty = duty(selam);
        assertThat(duty.endsOn()).isEqualTo(LocalDate.of(2028, 9, 1));

        assertThat(duties.fixTerm(selam, duty.version(), PLAN_FIXED, LocalDate.of(2029, 3, 1)))
                .isInstanceOf(DutyResult.Saved.class);
        assertThat(duty(selam).endsOn()).isEqualTo(LocalDate.of(2029, 3, 1));
        assertThat(duties.fixTerm(selam, duty(selam).version(), PLAN_FIXED, LocalDate.of(2024, 1, 1)))
                .isInstanceOf(DutyResult.EndsTooEarly.class);
    }

    @Test
    void whoSavesSecondIsTold() {
        duties.fixTerm(selam, null, PLAN_FIXED, null);
        assertThat(duties.fixTerm(selam, null, PLAN_FIXED.plusDays(1), null))
                .isInstanceOf(DutyResult.ChangedMeanwhile.class);
        var read = duty(selam).version();
        duties.sign(selam, read, LocalDate.of(2026, 3, 2));
        assertThat(duties.fixTerm(selam, read, PLAN_FIXED.plusDays(1), null))
                .isInstanceOf(DutyResult.ChangedMeanwhile.class);
        assertThat(duties.sign(selam, read, LocalDate.of(2026, 3, 3))).isInstanceOf(DutyResult.ChangedMeanwhile.class);
    }

    @Test
    void aDeclarationIsSignedOnADayThatHasCome() {
        assertThat(duties.sign(selam, 0, LocalDate.of(2026, 3, 2))).isInstanceOf(DutyResult.NoDuty.class);
        duties.fixTerm(selam, null, PLAN_FIXED, null);
        assertThat(duties.sign(selam, 0, LocalDate.of(2026, 3, 11))).isInstanceOf(DutyResult.NotYet.class);
        assertThat(duties.sign(selam, 0, LocalDate.of(2026, 3, 10))).isInstanceOf(DutyResult.Saved.class);
        assertThat(duty(selam).signedOn()).isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @Test
    void aSigningOfTheWrongPersonIsTakenBackWithAReason() {
        duties.fixTerm(selam, null, PLAN_FIXED, null);
        duties.sign(selam, 0, LocalDate.of(2026, 3, 2));
        var read = duty(selam).version();
        assertThat(duties.unsign(selam, read, " ")).isInstanceOf(DutyResult.ReasonMissing.class);
        assertThat(duties.unsign(selam, read - 1, "Was Abel")).isInstanceOf(DutyResult.ChangedMeanwhile.class);
        assertThat(duties.unsign(selam, read, "Was Abel")).isInstanceOf(DutyResult.Saved.class);
        assertThat(duty(selam).signedOn()).isNull();
        assertThat(database.sql("select reason from participation_duty_change where changed_by = ?")
                        .param(coach.value())
                        .query((row, _) -> Objects.requireNonNullElse(row.getString(1), ""))
                        .list())
                .containsExactlyInAnyOrder("", "Was Abel");
    }

    @Test
    void showsWhatIsFollowedWaitedForAndInvitedTo() {
        var given = series(LocalDateTime.of(2026, 3, 3, 9, 30));
        var later = series(LocalDateTime.of(2026, 4, 7, 9, 30));
        var last = series(LocalDateTime.of(2026, 5, 5, 9, 30));
        series(LocalDateTime.of(2026, 6, 2, 9, 30));
        workshops.enrolled(given, selam);
        workshops.waiting(later, selam);
        invited(last, selam);
        marked(given, selam);

        var file = open(selam);

        assertThat(file.followed())
                .extracting(WorkshopFile.Followed::series, WorkshopFile.Followed::status, WorkshopFile.Followed::answer)
                .containsExactly(
                        tuple(last, null, InvitationAnswer.OPEN),
                        tuple(later, EnrolmentStatus.WAITING, null),
                        tuple(given, EnrolmentStatus.ENROLLED, null));
        assertThat(file.sessions()).hasSize(1);
        assertThat(file.sessions().getFirst().mark()).isEqualTo(AttendanceMark.EXCUSED);
        assertThat(file.sessions().getFirst().reason()).isEqualTo("My child is ill");
    }

    @Test
    void whatIsFinishedElsewhereEndsTheInvitationsAndTheWish() {
        var money = workshops.workshop(Regime.OFFER, "Money", 1);
        var one = series(LocalDateTime.of(2026, 4, 7, 9, 30));
        var other = workshops.series(
                money,
                Language.TI,
                town.location("Hooftskade"),
                10,
                List.of(coach),
                LocalDateTime.of(2026, 4, 8, 9, 30));
        invited(one, selam);
        invited(other, selam);
        invited(one, partner);
        for (var workshop : List.of(housing, money)) {
            database.sql(
                            "insert into workshop_wish (newcomer_id, workshop_id, language, since) values (?,?,'ti','2026-01-01')")
                    .params(selam.value(), workshop.value())
                    .update();
        }

        assertThat(files.noteElsewhere(selam, housing, LocalDate.of(2026, 2, 1), "Leiden"))
                .isInstanceOf(ElsewhereResult.Saved.class);

        assertThat(answer(one, selam)).isEqualTo("LAPSED");
        assertThat(answer(other, selam)).as("another workshop").isEqualTo("OPEN");
        assertThat(answer(one, partner)).as("another person").isEqualTo("OPEN");
        assertThat(database.sql("select count(*) from workshop_wish where newcomer_id = ?")
                        .param(selam.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(open(selam).elsewhere().getFirst().place()).isEqualTo("Leiden");
        assertThat(open(selam).elsewhere().getFirst().notedBy()).isEqualTo("Esther van Dijk");

        files.noteElsewhere(selam, housing, LocalDate.of(2026, 2, 2), "Delft");
        assertThat(open(selam).elsewhere()).hasSize(1);
        files.removeElsewhere(selam, housing);
        assertThat(open(selam).elsewhere()).isEmpty();
    }

    @Test
    void aNoteNeedsAPlaceAndADayThatHasCome() {
        assertThat(files.noteElsewhere(selam, housing, LocalDate.of(2026, 3, 11), "Leiden"))
                .isInstanceOf(ElsewhereResult.Incomplete.class);
        assertThat(files.noteElsewhere(selam, housing, LocalDate.of(2026, 3, 1), " "))
                .isInstanceOf(ElsewhereResult.Incomplete.class);
    }

    @Test
    void coachesSeeTheOwnHouseholdsManagersEverybodyAdministratorsNobody() {
        assertThat(files.open(partner, Language.EN)).as("the same household").isPresent();

        var other = town.staff("Another coach", Role.COACH);
        SignIn.asStaff(other, Role.COACH);
        cannotTouch();
        SignIn.asStaff(town.staff("Sanne Jansen", Role.ADMINISTRATOR), Role.ADMINISTRATOR);
        cannotTouch();

        SignIn.asStaff(town.staff("Rob Bakker", Role.MANAGER), Role.MANAGER);
        assertThat(files.open(selam, Language.EN)).isPresent();
        assertThat(duties.fixTerm(selam, null, PLAN_FIXED, null)).isInstanceOf(DutyResult.Saved.class);
    }

    @Test
    void aHouseholdWhereNobodyIsHelpedByThemAnyMoreIsNotTheirOwn() {
        database.sql("update newcomer set active = 0 where id = ?")
                .param(selam.value())
                .update();
        assertThat(files.open(partner, Language.EN)).isEmpty();
        cannotTouch();
    }

    private void cannotTouch() {
        assertThat(files.open(selam, Language.EN)).isEmpty();
        assertThat(files.noteElsewhere(selam, housing, PLAN_FIXED, "Leiden"))
                .isInstanceOf(ElsewhereResult.OutOfSight.class);
        assertThat(files.removeElsewhere(selam, housing)).isInstanceOf(ElsewhereResult.OutOfSight.class);
        assertThat(duties.fixTerm(selam, null, PLAN_FIXED, null)).isInstanceOf(DutyResult.OutOfSight.class);
        assertThat(duties.sign(selam, 0, PLAN_FIXED)).isInstanceOf(DutyResult.OutOfSight.class);
    }

    @Test
    void itTakesFewStatements() {
        statements.assertAtMost(5, () -> files.open(selam, Language.NL));
    }

    private WorkshopFile open(NewcomerId person) {
        return files.open(person, Language.EN).orElseThrow();
    }

    private WorkshopFile.DutyTerm duty(NewcomerId person) {
        return Objects.requireNonNull(open(person).duty());
    }

    private SeriesId series(LocalDateTime start) {
        return workshops.series(
                housing, Language.TI, town.location("Hooftskade"), 10, List.of(coach), start, start.plusWeeks(1));
    }

    private void invited(SeriesId series, NewcomerId person) {
        database.sql("""
                        insert into invitation (id, series_id, newcomer_id, reason, attempt, invited_at, answer, version)
                        values (?,?,?,'FITS',1,'2026-03-01','OPEN',0)""").params(Ids.next(), series.value(), person.value()).update();
    }

    private void marked(SeriesId series, NewcomerId person) {
        var session = workshops.sessions(series).getFirst();
        database.sql(
                        "insert into absence_notice (session_id, newcomer_id, reason, said_at) values (?,?,?,'2026-03-01')")
                .params(session.value(), person.value(), "My child is ill")
                .update();
        database.sql("""
                        insert into attendance (session_id, newcomer_id, mark, marked_by, marked_at)
                        values (?,?,'EXCUSED',?,'2026-03-03 09:00')""").params(session.value(), person.value(), coach.value()).update();
    }

    private String answer(SeriesId series, NewcomerId person) {
        return database.sql("select answer from invitation where series_id = ? and newcomer_id = ?")
                .params(series.value(), person.value())
                .query(String.class)
                .single();
    }
}
