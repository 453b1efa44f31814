package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.planning.agenda.AgendaScope;
import nl.wegwijs.planning.agenda.StaffDate;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions of workshops stand in the agenda of staff. */
@PortalTest
class WorkshopStaffDatesTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 3, 24, 9, 30);

    @Autowired
    private WorkshopStaffDates dates;

    @Autowired
    private JdbcClient database;

    private Town town;
    private WorkshopTown workshops;
    private StaffId samira;
    private StaffId dawit;
    private LocationId hooftskade;
    private SeriesId series;

    @BeforeEach
    void aSeriesOfTwoTrainers() {
        town = new Town(database);
        workshops = new WorkshopTown(database);
        var team = "Team " + StaffId.next().value();
        samira = town.staffOfTeam("Samira Haddad", team, Role.TRAINER);
        dawit = town.staffOfTeam("Dawit Tesfay", team, Role.TRAINER);
        hooftskade = town.location("Hooftskade");
        series = workshops.series(
                workshops.workshop(Regime.OFFER, "Housing", 2),
                Language.AR,
                hooftskade,
                12,
                List.of(samira, dawit),
                TUESDAY,
                TUESDAY.plusWeeks(1));
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void aTrainerSeesOwnSessionsAndTheWayToThem() {
        SignIn.asStaff(samira, Role.TRAINER);
        assertThat(between(new AgendaScope.Mine())).singleElement().satisfies(date -> {
            assertThat(date.title()).isEqualTo("Housing: Housing 1");
            assertThat(date.staffNames()).isEqualTo("Samira Haddad");
            assertThat(date.language()).isEqualTo(Language.AR);
            assertThat(date.path()).isEqualTo("staff/workshops/series/" + series.value());
        });
    }

    @Test
    void theTeamAndTheLocationShowAllTrainersOfASessionOnce() {
        SignIn.asStaff(dawit, Role.TRAINER);
        assertThat(between(new AgendaScope.MyTeam()))
                .singleElement()
                .extracting(StaffDate::staffNames)
                .isEqualTo("Dawit Tesfay, Samira Haddad");
        assertThat(between(new AgendaScope.At(hooftskade))).hasSize(1);
        assertThat(between(new AgendaScope.At(town.location("Elsewhere")))).isEmpty();
    }

    @Test
    void othersSeeThatItIsGivenButNotTheWayToItsPeople() {
        SignIn.asStaff(town.staff("Coach", Role.COACH), Role.COACH);
        assertThat(between(new AgendaScope.Mine())).isEmpty();
        assertThat(between(new AgendaScope.At(hooftskade)))
                .singleElement()
                .extracting(StaffDate::path)
                .isNull();
    }

    @Test
    void whatIsCancelledIsNotInTheAgenda() {
        database.sql("update workshop_session set cancelled = 1 where series_id = ?")
                .param(series.value())
                .update();
        SignIn.asStaff(samira, Role.TRAINER);
        assertThat(between(new AgendaScope.Mine())).isEmpty();
    }

    private List<StaffDate> between(AgendaScope scope) {
        return dates.between(scope, start(TUESDAY.minusDays(1)), start(TUESDAY.plusDays(1)), Language.EN, 20);
    }

    private static Instant start(LocalDateTime time) {
        return Slot.of(time, 5).start();
    }
}
