package nl.wegwijs.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.wegwijs.appointment.Agenda;
import nl.wegwijs.appointment.MyAppointments;
import nl.wegwijs.person.PeopleQuery;
import nl.wegwijs.person.PeopleSearch;
import nl.wegwijs.planning.agenda.AgendaScope;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.HundredThousandAppointments;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Tables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContextManager;

/** How long the lists take with 10,000 people and 100,000 appointments. See docs/benchmarks.md. */
@PortalTest
class ListsBench {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    private static final List<String> TYPED =
            List.of("", "moh", "محمد", "Hussein Rahimi", "06 1000 12", "N2345", "zzz");

    @Autowired
    private Agenda agenda;

    @Autowired
    private PeopleSearch search;

    @Autowired
    private MyAppointments myAppointments;

    @Autowired
    private Tables tables;

    @Autowired
    private JdbcTemplate jdbc;

    static void main() throws Exception {
        var bench = new ListsBench();
        new TestContextManager(ListsBench.class).prepareTestInstance(bench);
        bench.run();
        System.exit(0);
    }

    private void run() {
        tables.reset();
        var city = HundredThousandAppointments.plan(jdbc);
        Stopwatch.printHead();

        SignIn.asNewcomer(city.people().newcomers().get(1234));
        Stopwatch.measure("newcomer: next appointment", () -> myAppointments.next(Language.AR));
        Stopwatch.measure("newcomer: upcoming", () -> myAppointments.upcoming(Language.AR));
        Stopwatch.measure("newcomer: past, first page", () -> myAppointments.past(Language.AR, 0, 20));

        for (var role : new Role[] {Role.COACH, Role.FRONT_OFFICE, Role.MANAGER}) {
            SignIn.asStaff(city.people().coaches().get(7), role);
            measure(role, "my day", () -> agenda.entries(new AgendaScope.Mine(), MONDAY, MONDAY, Language.NL));
            measure(
                    role,
                    "week of my team",
                    () -> agenda.entries(new AgendaScope.MyTeam(), MONDAY, MONDAY.plusDays(6), Language.NL));
            measure(
                    role,
                    "day of a location",
                    () -> agenda.entries(new AgendaScope.At(city.location()), MONDAY, MONDAY, Language.NL));
            measure(
                    role,
                    "week of a location",
                    () -> agenda.entries(new AgendaScope.At(city.location()), MONDAY, MONDAY.plusDays(6), Language.NL));
            measure(role, "first screen", () -> agenda.desk(Language.NL));
            for (var typed : TYPED) {
                measure(role, "search for “" + typed + "”", () -> search.find(PeopleQuery.of(typed), 0, 50));
            }
        }
    }

    private static void measure(Role role, String list, Runnable work) {
        Stopwatch.measure(role.name().toLowerCase(Locale.ROOT) + ": " + list, work);
    }
}
