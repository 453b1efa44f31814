package nl.wegwijs;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.wegwijs.local.demo.DemonstrationPerson;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.testing.BrowserIT;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goes through every screen behind the sign-in. The public pages have a test of their own. */
class EveryScreenBrowserIT extends BrowserIT {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    @ParameterizedTest
    @CsvSource({"nl,phone", "nl,laptop", "ar,phone", "ar,laptop"})
    void everyScreenOfNewcomersIsAccessible(String language, String size) {
        walk("ayse", language, size, page -> {
            var one = first(page, "/my/appointments", "/?my/appointments/" + ID);
            var workshop = first(page, "/my/workshops", "/?my/workshops/" + ID);
            return List.of(
                    "/my",
                    "/my/appointments",
                    "/my/appointments/earlier",
                    one,
                    one + "/move",
                    one + "/cancel",
                    "/my/notices",
                    "/my/workshops",
                    "/my/workshops/history",
                    workshop,
                    "/my/contact",
                    "/my/profile");
        });
    }

    @ParameterizedTest
    @CsvSource({"nl,phone", "nl,laptop", "en,phone", "en,laptop"})
    void everyScreenOfThoseWhoPlanIsAccessible(String language, String size) {
        walk("manager", language, size, page -> {
            var agenda = "/staff/appointments?of=team&day=" + nextTuesday();
            var appointment = first(page, agenda + "&view=week", "/?staff/appointments/" + ID + ".*");
            var settlementDay = first(page, "/staff/settlement-days", "/?staff/settlement-days/20.*");
            var person = first(page, "/staff/people", "/?staff/people\\?.*person=" + ID);
            var file = "/staff/people/" + person.replaceAll(".*person=", "");
            return List.of(
                    "/staff",
                    agenda + "&view=day",
                    agenda + "&view=week",
                    agenda + "&view=week&as=list",
                    appointment,
                    "/staff/appointments/plan",
                    "/staff/appointments/plan?for=" + person.replaceAll(".*person=", ""),
                    "/staff/appointments/print?of=team&day=" + nextTuesday(),
                    "/staff/people",
                    person,
                    file + "/change",
                    file + "/household",
                    file + "/code",
                    "/staff/people/new",
                    "/staff/people/import",
                    "/staff/settlement-days",
                    settlementDay,
                    "/staff/settlement-days/plan",
                    "/staff/notices/undelivered");
        });
    }

    @ParameterizedTest
    @CsvSource({"nl,phone", "nl,laptop", "en,phone", "en,laptop"})
    void theAttendanceAndTheFiguresOfWorkshopsAreAccessible(String language, String size) {
        walk(
                "manager",
                language,
                size,
                page -> List.of(
                        "/staff/workshops/sessions/"
                                + idOf("select max(id) from workshop_session where ends_at < now()") + "/attendance",
                        "/staff/workshops/series/" + idOf("select max(id) from series") + "/list",
                        "/staff/workshops/figures",
                        "/staff/workshops/figures?by=INTAKE_YEAR&figure=ATTENDED&regime=OFFER"));
    }

    private static UUID idOf(String sql) {
        return portal().getBean(JdbcClient.class).sql(sql).query(UUID.class).single();
    }

    @ParameterizedTest
    @CsvSource({"nl,phone", "nl,laptop", "en,phone", "en,laptop"})
    void everyScreenOfAdministratorsIsAccessible(String language, String size) {
        walk(
                "admin",
                language,
                size,
                page -> List.of(
                        "/staff",
                        "/staff/team",
                        first(page, "/staff/team", "/?staff/team\\?member=" + ID),
                        "/staff/settings",
                        "/staff/settings/closed-days",
                        "/staff/settings/places",
                        firstSetting(page, "places"),
                        firstSetting(page, "kinds"),
                        firstSetting(page, "bring"),
                        firstSetting(page, "templates")));
    }

    @ParameterizedTest
    @CsvSource({"nl,phone", "nl,laptop", "en,phone", "en,laptop"})
    void everyScreenOfAGroupIsAccessible(String language, String size) {
        walk("trainer", language, size, page -> {
            var upcoming = first(page, "/staff/workshops", "/?staff/workshops/" + ID + ".*");
            var past = first(page, "/staff/workshops?show=past", "/?staff/workshops/" + ID + ".*");
            var group = "/staff/workshops/series/" + upcoming.replaceAll(".*(" + ID + ").*", "$1");
            return List.of(
                    "/staff/workshops",
                    "/staff/workshops?show=running",
                    "/staff/workshops?show=past",
                    upcoming,
                    group,
                    group + "?show=invited",
                    "/staff/workshops/series/" + past.replaceAll(".*(" + ID + ").*", "$1"));
        });
    }

    private interface Screens {
        List<String> of(Page page);
    }

    /** One window goes through all screens, so that there is one sign-in; at the end everything wrong is told. */
    private void walk(String username, String language, String size, Screens screens) {
        var page = size.equals("phone") ? phone() : laptop();
        signIn(page, username);
        page.navigate("/language/" + language);
        var found = new SoftAssertions();
        var number = 0;
        for (var address : screens.of(page)) {
            open(page, address);
            var name = "%s-%02d%s".formatted(username, ++number, words(address));
            screenshot(page, name + "-" + language + "-" + size);
            found.check(() -> assertAccessible(page));
            found.check(() -> assertThatNothingSticksOut(page));
            found.assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        }
        page.navigate(
                "/language/" + DemonstrationPerson.named(username).language().code());
        found.assertAll();
    }

    private String firstSetting(Page page, String screen) {
        return first(page, "/staff/settings/" + screen, "/?staff/settings/" + screen + "/" + ID);
    }

    /** The first address on a screen that looks like this. */
    private String first(Page page, String screen, String address) {
        open(page, screen);
        var links = page.locator("main a[href], vaadin-grid a[href]");
        links.first().waitFor();
        var pattern = Pattern.compile(address);
        return links.all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(pattern.asMatchPredicate())
                .findFirst()
                .map(link -> link.startsWith("/") ? link : "/" + link)
                .orElseThrow(() -> new AssertionError("No link to " + address + " at " + page.url()));
    }

    private static String words(String address) {
        return address.replaceAll(ID, "one")
                .replaceAll("\\?.*(view=\\w+)", "-$1")
                .replaceAll("[^a-z]+", "-");
    }

    private static LocalDate nextTuesday() {
        return LocalDate.now(Texts.OFFICE).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    }

    private static void assertThatNothingSticksOut(Page page) {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .as("how far it sticks out at " + page.url())
                .isEqualTo(0);
    }
}
