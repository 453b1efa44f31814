package nl.wegwijs.workshop.figures;

import static nl.wegwijs.workshop.figures.Figure.ATTENDED;
import static nl.wegwijs.workshop.figures.Figure.DROPPED_OUT;
import static nl.wegwijs.workshop.figures.Figure.ENROLLED;
import static nl.wegwijs.workshop.figures.Figure.FINISHED;
import static nl.wegwijs.workshop.figures.Figure.INVITED;
import static nl.wegwijs.workshop.figures.Figure.WAITING;
import static nl.wegwijs.workshop.figures.FigurePlace.GROUP_LOCATION;
import static nl.wegwijs.workshop.figures.FigurePlace.NOT_WITH_US;
import static nl.wegwijs.workshop.figures.FigurePlace.OTHER_LOCATION;
import static nl.wegwijs.workshop.figures.YearTwentyNineteen.FIRST_DAY;
import static nl.wegwijs.workshop.figures.YearTwentyNineteen.LAST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.SeriesId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkshopFiguresTest {

    private static final FigureQuery IN_2019 = FigureQuery.of(FIRST_DAY, LAST_DAY);
    private static final FigureQuery IN_2018 = FigureQuery.of(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
    private static final FigureQuery NOW = FigureQuery.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @Autowired
    private WorkshopFigures figures;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Statements statements;

    private YearTwentyNineteen theHague;
    private StaffId manager;
    private StaffId trainer;
    private StaffId otherTrainer;

    @BeforeAll
    void aYearOfTheHagueAndASeriesOfNow() {
        theHague = new YearTwentyNineteen(database);
        var town = new Town(database);
        manager = town.staff("Rob Bakker", Role.MANAGER);
        trainer = town.staff("Yonas Haile", Role.TRAINER);
        otherTrainer = town.staff("Another trainer", Role.TRAINER);
        var workshops = new WorkshopTown(database);
        var series = workshops.series(
                theHague.money,
                Language.TI,
                town.location("Hooftskade"),
                12,
                List.of(trainer),
                LocalDateTime.of(2026, 3, 3, 9, 30),
                LocalDateTime.of(2026, 3, 10, 9, 30));
        for (var status : List.of("ENROLLED", "WAITING", "OFFERED", "PASSED", "NOT_PASSED")) {
            enrol(town, workshops, series, status, null, "2026-02-01");
        }
        enrol(town, workshops, series, "LEFT", "SELF", "2026-03-05");
        enrol(town, workshops, series, "LEFT", "SELF", "2026-02-20");
        enrol(town, workshops, series, "LEFT", "MOVED", "2026-03-05");
        var elsewhere = town.newcomer(town.household(), "Who finished elsewhere", null);
        database.sql("""
                        insert into completion_elsewhere (newcomer_id, workshop_id, finished_on, place, noted_by, noted_at,
                            version) values (?,?,'2026-02-02','Leiden',?,utc_timestamp(6),0)""")
                .params(elsewhere.value(), theHague.money.value(), manager.value())
                .update();
    }

    private void enrol(
            Town town, WorkshopTown workshops, SeriesId series, String status, @Nullable String cause, String since) {
        var person = town.newcomer(town.household(), status + " " + cause + " " + since, null);
        workshops.enrolled(series, person);
        database.sql("""
                        update enrolment set status = ?, leave_cause = ?, since = ?,
                            finished_on = if(status = 'PASSED', '2026-03-10', null)
                        where newcomer_id = ?""")
                .param(status)
                .param(cause)
                .param(since)
                .param(person.value())
                .update();
    }

    @BeforeEach
    void aManagerAsks() {
        SignIn.asStaff(manager, Role.MANAGER);
    }

    @Test
    void theFinishedTracksOf2018And2019() {
        assertThat(count(IN_2019.of(theHague.fourDayParts), FINISHED)).isEqualTo(160);
        assertThat(count(IN_2018.of(theHague.fourDayParts), FINISHED)).isEqualTo(184);
        assertThat(count(IN_2019.of(theHague.twoWorkshops), FINISHED)).isEqualTo(495);
    }

    @Test
    void theParticipantsOfModulesByIntakeYearAndAtGroupLocations() {
        var modules = IN_2019.in(Regime.OFFER);
        assertThat(count(modules.at(OTHER_LOCATION).ofIntake(2018), ATTENDED)).isEqualTo(75);
        assertThat(count(modules.at(OTHER_LOCATION).ofIntake(2019), ATTENDED)).isEqualTo(66);
        assertThat(count(modules.at(GROUP_LOCATION), ATTENDED)).isEqualTo(37);
        assertThat(count(modules, ATTENDED) * 2)
                .as("fewer than half of those invited")
                .isLessThan(count(modules, INVITED));
    }

    @Test
    void oneQuestionHoldsThemAll() {
        var cells = figures.cells(IN_2019);
        assertThat(cells)
                .contains(
                        new FigureCell(
                                FINISHED, Regime.DUTY, theHague.fourDayParts, Language.AR, 2018, OTHER_LOCATION, 160),
                        new FigureCell(ATTENDED, Regime.OFFER, theHague.money, Language.AR, 2018, OTHER_LOCATION, 75),
                        new FigureCell(
                                ATTENDED, Regime.OFFER, theHague.housing, Language.AR, 2019, GROUP_LOCATION, 37));
        statements.assertAtMost(1, () -> figures.cells(IN_2019));
    }

    @Test
    void theListBehindANumberHasAsManyPeople() {
        for (var query : List.of(IN_2018, IN_2019, NOW, NOW.withElsewhere())) {
            for (var figure : Figure.values()) {
                assertThat(figures.export(query, figure))
                        .as(figure + " in " + query)
                        .hasSize(count(query, figure));
            }
        }
        assertThat(figures.people(IN_2019, FINISHED)).hasSize(WorkshopFigures.MANY + 1);
    }

    @Test
    void whoWaitsWhoDroppedOutAndWhoOnlyMoved() {
        assertThat(count(NOW, ENROLLED)).as("enrolled, passed, not passed").isEqualTo(3);
        assertThat(count(NOW, WAITING)).as("waiting, or with an offer").isEqualTo(2);
        assertThat(count(NOW, DROPPED_OUT))
                .as("not passed, or left after it had begun")
                .isEqualTo(2);
        assertThat(count(NOW, FINISHED)).isEqualTo(1);
        assertThat(count(NOW.in(Language.AR), ENROLLED)).isZero();
    }

    @Test
    void whatWasFinishedElsewhereCountsOnlyWhenItIsChosen() {
        assertThat(count(NOW.withElsewhere(), FINISHED)).isEqualTo(2);
        assertThat(figures.people(NOW.withElsewhere().at(NOT_WITH_US), FINISHED))
                .extracting(FigurePerson::name, FigurePerson::location)
                .containsExactly(tuple("Who finished elsewhere", "Leiden"));
    }

    @Test
    void aTrainerGetsTheFiguresOfTheOwnSeries() {
        SignIn.asStaff(trainer, Role.TRAINER);
        assertThat(count(NOW.withElsewhere(), FINISHED)).isEqualTo(1);
        assertThat(figures.cells(IN_2019)).isEmpty();

        SignIn.asStaff(otherTrainer, Role.TRAINER);
        assertThat(figures.cells(NOW.withElsewhere())).isEmpty();
        assertThat(figures.people(NOW, ENROLLED)).isEmpty();
    }

    private int count(FigureQuery query, Figure figure) {
        return figures.cells(query).stream()
                .filter(cell -> cell.figure() == figure)
                .mapToInt(FigureCell::count)
                .sum();
    }
}
