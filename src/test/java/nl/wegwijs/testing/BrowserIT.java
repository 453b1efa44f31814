package nl.wegwijs.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.local.LocalPortal;
import nl.wegwijs.local.demo.DemonstrationPerson;
import org.junit.jupiter.api.AfterEach;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A test in a real browser against the whole portal with its production frontend, its identity provider and the
 * demonstration data. Everything starts once for all these tests; each test gets windows of its own.
 */
public abstract class BrowserIT {

    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final List<BrowserContext> windows = new ArrayList<>();

    protected static String portalAddress() {
        return Running.PORTAL.address();
    }

    /** The portal's own context, to look at or prepare data. */
    protected static ConfigurableApplicationContext portal() {
        return Running.PORTAL.context();
    }

    /** A window as on a phone, with no cookies yet. */
    protected final Page phone() {
        return window(new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true)
                .setDeviceScaleFactor(2));
    }

    /** A window as on a tablet held upright, with no cookies yet. */
    protected final Page tablet() {
        return window(new Browser.NewContextOptions().setViewportSize(768, 1024).setHasTouch(true));
    }

    /** A window as on a laptop, with no cookies yet. */
    protected final Page laptop() {
        return window(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    private Page window(Browser.NewContextOptions options) {
        var context = Chromium.browser().newContext(options.setLocale("en-GB").setBaseURL(portalAddress()));
        windows.add(context);
        var page = context.newPage();
        page.setDefaultTimeout(20_000);
        return page;
    }

    /** Signs in one of the people of the demonstration, such as {@code amina}, and waits for the first screen. */
    protected final void signIn(Page page, String username) {
        var newcomer = DemonstrationPerson.named(username).isNewcomer();
        page.navigate("/oauth2/authorization/" + (newcomer ? "newcomer" : "staff"));
        page.locator("[name=username]").fill(username);
        page.locator("[name=password]").fill(DemonstrationPerson.PASSWORD);
        page.locator("[type=submit]").click();
        page.waitForURL(url -> url.startsWith(portalAddress() + (newcomer ? "/my" : "/staff")));
        ready(page);
    }

    /** Opens an address of the portal and waits until the screen is there. */
    protected final void open(Page page, String address) {
        page.navigate(address);
        ready(page);
    }

    /** Waits until the screen is there and nothing is under way to the server. */
    protected final void ready(Page page) {
        page.locator("h1").first().waitFor(new Locator.WaitForOptions().setTimeout(30_000));
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients"
                + " || Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive?.())");
    }

    /** No breach of WCAG 2.2 A and AA that axe can find. */
    protected final void assertAccessible(Page page) {
        var violations = new AxeBuilder(page)
                // Without a window more for each look: no screen holds a frame of another site.
                .setLegacyMode(true)
                .withTags(WCAG_2_2_AA)
                .analyze()
                .getViolations();
        assertThat(violations)
                .as("what axe finds at " + page.url())
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
    }

    /** Keeps a picture in {@code target/screenshots} to look at. */
    protected final void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @AfterEach
    final void closeWindows() {
        windows.forEach(BrowserContext::close);
        windows.clear();
    }

    private static final class Running {

        static final LocalPortal PORTAL = start();

        private static LocalPortal start() {
            var data = Path.of("target", "browser-tests");
            LocalPortal.deleteData(data);
            return LocalPortal.start(data, 0, 0);
        }
    }
}
