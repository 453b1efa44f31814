package nl.wegwijs.bench;

import java.time.LocalDate;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Tables;
import nl.wegwijs.testing.TwoThousandSeries;
import nl.wegwijs.testing.WorkshopTown;
import nl.wegwijs.workshop.LanguageDemand;
import nl.wegwijs.workshop.SeriesFilter;
import nl.wegwijs.workshop.StaffWorkshops;
import nl.wegwijs.workshop.attendance.Attendance;
import nl.wegwijs.workshop.certificate.Registering;
import nl.wegwijs.workshop.figures.Figure;
import nl.wegwijs.workshop.figures.FigureQuery;
import nl.wegwijs.workshop.figures.WorkshopFigures;
import nl.wegwijs.workshop.mine.MyWorkshops;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;

/** How long workshops take with 10,000 people, 2,000 series and 200,000 attendance rows. See docs/benchmarks.md. */
@PortalTest
class WorkshopsBench {

    private static final FigureQuery A_YEAR = FigureQuery.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    @Autowired
    private MyWorkshops myWorkshops;

    @Autowired
    private StaffWorkshops staffWorkshops;

    @Autowired
    private LanguageDemand demand;

    @Autowired
    private Attendance attendance;

    @Autowired
    private Registering registering;

    @Autowired
    private WorkshopFigures figures;

    @Autowired
    private Tables tables;

    @Autowired
    private JdbcTemplate jdbc;

    static void main() throws Exception {
        var bench = new WorkshopsBench();
        new TestContextManager(WorkshopsBench.class).prepareTestInstance(bench);
        bench.run();
        System.exit(0);
    }

    private void run() {
        tables.reset();
        var city = TwoThousandSeries.plan(jdbc);
        var series = city.series().get(1_500);
        var session = new WorkshopTown(JdbcClient.create(jdbc)).sessions(series).getFirst();
        Stopwatch.printHead();

        SignIn.asNewcomer(city.people().newcomers().get(1234));
        Stopwatch.measure("newcomer: my workshops", () -> myWorkshops.overview(Language.AR));
        Stopwatch.measure("newcomer: one series", () -> myWorkshops.find(series, Language.AR));
        Stopwatch.measure("newcomer: what I finished", () -> myWorkshops.history(Language.AR));

        SignIn.asStaff(city.trainers().get(7), Role.TRAINER);
        for (var when : SeriesFilter.When.values()) {
            Stopwatch.measure(
                    "trainer: my series, " + when,
                    () -> staffWorkshops.overview(new SeriesFilter(when, null, null), null, Language.NL));
        }
        Stopwatch.measure("trainer: language demand", () -> demand.lines());
        Stopwatch.measure("trainer: figures of a year", () -> figures.cells(A_YEAR));

        SignIn.asStaff(city.trainers().get(7), Role.MANAGER);
        for (var when : SeriesFilter.When.values()) {
            Stopwatch.measure(
                    "manager: series, " + when,
                    () -> staffWorkshops.overview(new SeriesFilter(when, null, null), null, Language.NL));
        }
        Stopwatch.measure("manager: one series with its people", () -> staffWorkshops.whole(series, Language.NL));
        Stopwatch.measure("manager: attendance of a session", () -> attendance.sheet(session, Language.NL));
        Stopwatch.measure("manager: language demand", () -> demand.lines());
        Stopwatch.measure("manager: to register", () -> registering.waiting());
        Stopwatch.measure("manager: figures of a year", () -> figures.cells(A_YEAR));
        Stopwatch.measure("manager: who is behind a figure", () -> figures.people(A_YEAR, Figure.ATTENDED));
    }
}
