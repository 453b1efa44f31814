package nl.wegwijs;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ViewportSize;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.wegwijs.local.demo.DemonstrationPerson;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.testing.BrowserIT;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goes through every screen behind the sign-in. The public pages have a test of their own. */
class EveryScreenBrowserIT extends BrowserIT {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    private static final ViewportSize LAPTOP = new ViewportSize(1440, 900);
    private static final ViewportSize PHONE = new ViewportSize(360, 740);

    private static final String STICKS_OUT = """
            () => {
              const width = document.documentElement.clientWidth;
              const mayScroll = element => element.closest("[role=region][aria-label][tabindex='0'], nav");
              const name = element => `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 40)}`;
              const wider = [document.documentElement, ...document.querySelectorAll('body *')].filter(element =>
                ['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX)
                  && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1 && !mayScroll(element)
                  && !element.matches('.block, .block *, vaadin-grid-cell-content, vaadin-grid-cell-content *, .lane > h2, .lane > h3'));
              const beside = [...document.querySelectorAll('body *')].filter(element => {
                const box = element.getBoundingClientRect();
                return box.width > 1 && box.height > 1 && (box.right > width + 1 || box.left < -1)
                  && element.checkVisibility({ visibilityProperty: true }) && !mayScroll(element)
                  && !element.closest('vaadin-grid');
              });
              return [...wider, ...beside, ...(document.documentElement.scrollWidth > width ? [document.documentElement] : [])]
                .slice(0, 5).map(name);
            }""";

    /** Elements of which the bundle holds no script for this screen: they are there, and do nothing. */
    private static final String NOT_LOADED = """
            () => [...new Set([...document.querySelectorAll(':not(:defined)')].map(element => element.localName))]
              .filter(name => name !== 'vaadin-grid-cell-content' && !name.startsWith('flow-container-root-'))""";

    @ParameterizedTest
    @ValueSource(strings = {"nl", "ar"})
    void everyScreenOfNewcomersIsAccessible(String language) {
        walk("ayse", language, page -> {
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

    /** Words are longer in some languages than in others. */
    @Test
    void theScreensThatNewcomersUseMostFitAPhoneInEveryLanguage() {
        var page = phone();
        signIn(page, "ayse");
        var screens = List.of(
                "/my",
                first(page, "/my/appointments", "/?my/appointments/" + ID),
                "/my/appointments",
                "/my/workshops",
                first(page, "/my/workshops", "/?my/workshops/" + ID),
                "/my/profile");
        var found = new SoftAssertions();
        for (var language : Language.values()) {
            page.navigate("/language/" + language.code());
            for (var address : screens) {
                open(page, address);
                found.check(() -> assertThatNothingSticksOut(page));
            }
        }
        page.navigate("/language/tr");
        found.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyScreenOfThoseWhoPlanIsAccessible(String language) {
        walk("manager", language, page -> {
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
                    "/staff/workshops/register",
                    "/staff/workshops/register?show=registered",
                    "/staff/workshops/series/" + finishedSeries() + "/finish",
                    "/staff/settlement-days",
                    settlementDay,
                    "/staff/settlement-days/plan",
                    "/staff/notices/undelivered");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theAttendanceAndTheFiguresOfWorkshopsAreAccessible(String language) {
        walk(
                "manager",
                language,
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
    @ValueSource(strings = {"nl", "en"})
    void everyScreenOfAdministratorsIsAccessible(String language) {
        walk(
                "admin",
                language,
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
                        firstSetting(page, "templates"),
                        firstSetting(page, "workshops"),
                        firstSetting(page, "workshop-sets")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyScreenOfAGroupIsAccessible(String language) {
        walk("trainer", language, page -> {
            var upcoming = first(page, "/staff/workshops", "/?staff/workshops/" + ID + ".*");
            var past = first(page, "/staff/workshops?show=past", "/?staff/workshops/" + ID + ".*");
            var group = "/staff/workshops/series/" + upcoming.replaceAll(".*(" + ID + ").*", "$1");
            return List.of(
                    "/staff/workshops",
                    "/staff/workshops/plan",
                    "/staff/workshops/demand",
                    group + "/planning",
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

    /**
     * One window goes through all screens, wide and then narrow, so that there is one sign-in and each screen opens once;
     * at the end everything wrong is told.
     */
    private void walk(String username, String language, Screens screens) {
        var page = laptop();
        signIn(page, username);
        page.navigate("/language/" + language);
        var found = new SoftAssertions();
        var number = 0;
        for (var address : screens.of(page)) {
            page.setViewportSize(LAPTOP.width, LAPTOP.height);
            open(page, address);
            unfold(page);
            var name = "%s-%02d%s-%s".formatted(username, ++number, words(address), language);
            found.assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            check(page, name + "-laptop", found);
            page.setViewportSize(PHONE.width, PHONE.height);
            drawn(page);
            check(page, name + "-phone", found);
        }
        page.navigate(
                "/language/" + DemonstrationPerson.named(username).language().code());
        found.assertAll();
    }

    /** Opens what is folded up. */
    private static void unfold(Page page) {
        for (var summary : page.locator("vaadin-details-summary:visible").all()) {
            summary.click();
        }
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private void check(Page page, String name, SoftAssertions found) {
        screenshot(page, name);
        found.assertThat(page.evaluate(NOT_LOADED))
                .as("elements without their script")
                .isEqualTo(List.of());
        found.check(() -> assertAccessible(page));
        found.check(() -> assertThatNothingSticksOut(page));
    }

    /** Waits until the screen has taken its new size in. */
    private static void drawn(Page page) {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    private String firstSetting(Page page, String screen) {
        return first(page, "/staff/settings/" + screen, "/?staff/settings/" + screen + "/" + ID);
    }

    private static UUID finishedSeries() {
        return portal().getBean(JdbcClient.class)
                .sql("select id from series where status = 'FINISHED' order by last_ends_at desc limit 1")
                .query(UUID.class)
                .single();
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

    /**
     * Nothing stands beside the window, and nothing scrolls sideways but what is made for it: the menu, and a region with a
     * name that the keyboard reaches.
     */
    private static void assertThatNothingSticksOut(Page page) {
        assertThat((List<?>) page.evaluate(STICKS_OUT))
                .as(
                        "what sticks out at %s, %d wide, in %s",
                        page.url(),
                        page.viewportSize().width,
                        page.locator("html").getAttribute("lang"))
                .isEmpty();
    }
}
