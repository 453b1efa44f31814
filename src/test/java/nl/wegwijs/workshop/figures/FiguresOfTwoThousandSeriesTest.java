package nl.wegwijs.workshop.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.TwoThousandSeries;
import nl.wegwijs.testing.ViewTest;
import nl.wegwijs.workshop.SeriesRights;
import nl.wegwijs.workshop.SessionId;
import nl.wegwijs.workshop.attendance.Attendance;
import nl.wegwijs.workshop.file.WorkshopFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** With 10,000 people, 2,000 series and 200,000 attendance marks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresOfTwoThousandSeriesTest extends ViewTest {

    private static final FigureQuery A_YEAR =
            FigureQuery.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)).withElsewhere();

    @Autowired
    private WorkshopFigures figures;

    @Autowired
    private Attendance attendance;

    @Autowired
    private WorkshopFiles files;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcTemplate jdbc;

    private TwoThousandSeries city;
    private SessionId session;

    @BeforeAll
    void workshopsOfFourYears() {
        city = TwoThousandSeries.plan(jdbc);
        session = jdbc.query(
                        "select id from workshop_session where series_id = ? limit 1",
                        (row, _) -> new SessionId(row.getObject(1, UUID.class)),
                        city.series().getFirst().value())
                .getFirst();
    }

    @Test
    void everyListTakesFewStatements() {
        SignIn.asStaff(city.trainers().getFirst(), Role.TRAINER);
        statements.assertAtMost(1, () -> assertThat(figures.cells(A_YEAR)).isNotEmpty());
        statements.assertAtMost(
                1, () -> assertThat(figures.people(A_YEAR, Figure.ATTENDED)).hasSize(WorkshopFigures.MANY + 1));
        statements.assertAtMost(
                3,
                () -> assertThat(attendance
                                .sheet(session, Language.NL)
                                .orElseThrow()
                                .people())
                        .hasSize(25));

        SignIn.asStaff(city.people().coaches().getFirst(), Role.MANAGER);
        var person = city.people().newcomers().get(30);
        statements.assertAtMost(
                5,
                () -> assertThat(files.open(person, Language.NL).orElseThrow().followed())
                        .isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource(names = {"TRAINER", "MANAGER"})
    void everyScreenTakesAtMostFiveStatements(Role role) {
        var somebody = new SignedInPerson(city.trainers().getFirst().value(), "Trainer 0", Language.NL, Set.of(role));
        openAs(somebody, "staff/workshops/figures");
        for (var screen : List.of(
                "staff/workshops/figures?from=2025-01-01&until=2025-12-31&figure=FINISHED&regime=OFFER",
                "staff/workshops/sessions/" + session.value() + "/attendance",
                "staff/workshops/series/" + city.series().getFirst().value() + "/list")) {
            statements.assertAtMost(5, () -> open(screen));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TRAINER", "MANAGER"})
    void theFiguresFindAttendanceByItsKey(Role role) {
        var rights = new SeriesRights(
                role == Role.MANAGER ? StaffId.next() : city.trainers().getFirst(), role == Role.MANAGER);
        var parameters = Map.of(
                "everything", rights.everything(),
                "me", rights.me().value().toString(),
                "start", "2025-01-01",
                "end", "2026-01-01",
                "from", A_YEAR.from(),
                "until", A_YEAR.until());
        var plan = new NamedParameterJdbcTemplate(jdbc)
                .query(
                        "explain " + new FigureSql(A_YEAR, rights).cells(),
                        parameters,
                        (row, _) -> row.getString("table") + " " + row.getString("type"));
        assertThat(plan)
                .as("attendance is looked up, never read through")
                .anyMatch(line -> line.matches("a (eq_ref|ref)"))
                .noneMatch(line -> line.matches("[am] (ALL|index)"));
    }
}
