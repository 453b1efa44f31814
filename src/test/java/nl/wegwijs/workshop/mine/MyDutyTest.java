package nl.wegwijs.workshop.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SessionId;
import nl.wegwijs.workshop.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far Amina is with her duty, and what is next. It is Tuesday 10 March 2026. */
@PortalTest
class MyDutyTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 3, 24, 9, 30);

    @Autowired
    private MyWorkshops myWorkshops;

    @Autowired
    private JdbcClient database;

    private WorkshopTown workshops;
    private StaffId trainer;
    private NewcomerId amina;
    private LocationId location;

    @BeforeEach
    void amina() {
        var town = new Town(database);
        workshops = new WorkshopTown(database);
        database.sql("update workshop_set set active = 0").update();
        trainer = town.staff("Samira Nasser", Role.TRAINER);
        amina = town.newcomer(town.household(), "Amina Haddad", null);
        workshops.duty(amina);
        location = town.location("Hooftskade");
        SignIn.asNewcomer(amina);
    }

    @Test
    void whoPassedATrackThatIsOutOfUseOnlyHasToSign() {
        var track = workshops.workshop(Regime.DUTY, "Four day-parts", 2);
        var other = workshops.workshop(Regime.DUTY, "Two workshops", 2);
        workshops.passed(
                trackSeries(track, TUESDAY.minusYears(1)),
                amina,
                TUESDAY.toLocalDate().minusYears(1));
        workshops.retired(track);
        trackSeries(other, TUESDAY);
        assertThat(duty().next()).isEqualTo(new MyDuty.Step.Sign());
    }

    @Test
    void theDutyCountsSessionsAsTheEndOfTheGroupDoes() {
        var track = workshops.workshop(Regime.DUTY, "PVT", 4);
        var series = trackSeries(track, TUESDAY.minusWeeks(3), TUESDAY.minusWeeks(2), TUESDAY);
        workshops.enrolled(series, amina);
        var sessions = workshops.sessions(series);
        came(sessions.get(0));
        came(sessions.get(1));
        database.sql("update workshop_session set cancelled = 1 where id = ?")
                .param(sessions.get(1).value())
                .update();
        assertThat(duty().attended()).isEqualTo(1);
        assertThat(duty().needed()).as("of two that are held").isEqualTo(2);

        database.sql("update enrolment set status = 'NOT_PASSED'").update();
        database.sql("update series set status = 'FINISHED'").update();
        assertThat(duty().attended()).as("in vain").isEqualTo(1);
    }

    @Test
    void aGroupOfTheDutyThatIsNotTheNextStepStandsAmongTheOwnGroups() {
        var track = workshops.workshop(Regime.DUTY, "PVT", 2);
        var first = trackSeries(track, TUESDAY);
        var second = trackSeries(track, TUESDAY.plusDays(1));
        workshops.enrolled(first, amina);
        workshops.waiting(second, amina);
        assertThat(myWorkshops.overview(Language.EN).own())
                .extracting(own -> own.series().id())
                .containsExactly(second);

        database.sql("update participation_duty set signed_on = '2026-03-01'").update();
        assertThat(myWorkshops.overview(Language.EN).own())
                .extracting(own -> own.series().id())
                .containsExactly(first, second);
    }

    private SeriesId trackSeries(WorkshopId track, LocalDateTime... starts) {
        return workshops.series(track, Language.AR, location, 12, List.of(trainer), starts);
    }

    private void came(SessionId session) {
        database.sql("""
                        insert into attendance (session_id, newcomer_id, mark, marked_by, marked_at)
                        values (?,?,'PRESENT',?,utc_timestamp(6))""")
                .params(session.value(), amina.value(), trainer.value())
                .update();
    }

    private MyDuty duty() {
        return Objects.requireNonNull(myWorkshops.overview(Language.EN).duty());
    }
}
