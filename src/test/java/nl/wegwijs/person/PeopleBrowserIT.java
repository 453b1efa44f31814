package nl.wegwijs.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.wegwijs.testing.BrowserIT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleBrowserIT extends BrowserIT {

    private static final String HEADINGS = "Nummer;Naam;Huishouden;Leest;Instroomjaar\n";

    @Test
    void theKeyboardSearchesAndOpensAFile() {
        var page = laptop();
        signInInEnglish(page, "manager");
        open(page, "/staff/people");
        page.locator("vaadin-grid a").first().waitFor();
        page.locator("h1").click();
        page.keyboard().press("/");
        page.keyboard().type("amina");
        page.waitForURL(Pattern.compile(".*q=amina.*"));
        page.locator("vaadin-grid a:has-text('A')").first().click();
        page.waitForURL(Pattern.compile(".*person=.*"));
        page.locator(".file h2").waitFor();
        screenshot(page, "people-file");
        assertAccessible(page);
    }

    @Test
    void backDoesNotWalkThroughWhatWasTyped() {
        var page = laptop();
        signInInEnglish(page, "manager");
        open(page, "/staff/people");
        page.locator("vaadin-grid a").first().waitFor();
        var steps = page.evaluate("() => history.length");
        for (var typed : List.of("am", "amin", "amina")) {
            page.locator("vaadin-text-field.wide input").fill(typed);
            page.waitForURL(Pattern.compile(".*q=" + typed + "$"));
        }
        assertThat(page.evaluate("() => history.length")).isEqualTo(steps);
        page.reload();
        assertThat(page.locator("vaadin-text-field.wide input").inputValue()).isEqualTo("amina");
    }

    @Test
    void theKeyboardStepsThroughTheList() {
        var page = laptop();
        signInInEnglish(page, "manager");
        open(page, "/staff/people");
        page.locator("vaadin-grid a").first().waitFor();
        page.locator("h1").click();
        var people = new ArrayList<String>();
        for (var key : List.of("j", "j", "j", "k")) {
            page.keyboard().press(key);
            people.add(page.locator("vaadin-grid a:focus").getAttribute("href"));
        }
        assertThat(people.subList(0, 3)).isEqualTo(firstThree(page));
        assertThat(people.get(3)).isEqualTo(people.get(1));
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith(people.get(1)));
        page.locator(".file h2").waitFor();
    }

    /** As one sees them, from top to bottom. */
    private static Object firstThree(Page page) {
        return page.locator("vaadin-grid a[href*='person=']").evaluateAll("""
                        links => links.sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
                            .slice(0, 3).map(link => link.getAttribute('href'))""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"frontoffice", "coach", "manager", "admin"})
    void theListIsAccessible(String member) {
        var page = laptop();
        signIn(page, member);
        open(page, "/staff/people");
        page.locator("vaadin-grid a").first().waitFor();
        screenshot(page, "people-" + member);
        assertAccessible(page);
    }

    @Test
    void theFormsAreAccessible() {
        var page = laptop();
        signInInEnglish(page, "admin");
        for (var address :
                List.of("/staff/people/new", "/staff/people/import", "/staff/team", "/staff/team?member=new")) {
            open(page, address);
            screenshot(page, "people" + address.replaceAll("[^a-z]+", "-"));
            assertAccessible(page);
        }
    }

    @Test
    void aCodeIsMadeAndItsPaperShown() {
        var page = laptop();
        signInInEnglish(page, "coach");
        openAFile(page);
        page.locator("a:has-text('One-time code')").click();
        page.locator("vaadin-button:has-text('Make a code')").click();
        page.locator(".code").first().waitFor();
        screenshot(page, "people-code");
        assertAccessible(page);
        assertThat(page.locator(".qr svg").count()).isPositive();
    }

    @Test
    void aFileOfThousandsOfRowsIsImportedWithoutALostSession() {
        var page = laptop();
        signInInEnglish(page, "admin");
        open(page, "/staff/people/import");
        var rows = new StringBuilder(HEADINGS);
        for (var row = 0; row < 8000; row++) {
            rows.append("IT-%d;%s محمد;IT-%d;ar;2025\n".formatted(row, "Imported ".repeat(20), row));
        }
        rows.append("IT-X;;IT-X;xx;2025\n");
        choose(page, rows.toString());
        page.locator("text=8,000").first().waitFor();
        screenshot(page, "people-import-preview");
        assertAccessible(page);
        page.locator("vaadin-button:has-text('Import 8,000 people')").click();
        page.locator("text=Imported. New: 8,000").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        open(page, "/staff/people?q=IT-7999");
        page.locator("vaadin-grid a:has-text('Imported')").first().waitFor();
    }

    @ParameterizedTest
    @ValueSource(strings = {"amina", "john"})
    void newcomersSeeTheirContactPersonAndTheirProfile(String newcomer) {
        for (var page : List.of(phone(), laptop())) {
            signIn(page, newcomer);
            for (var address : List.of("/my/contact", "/my/profile")) {
                open(page, address);
                screenshot(page, "people-" + newcomer + address.replace('/', '-') + "-" + page.viewportSize().width);
                assertAccessible(page);
            }
        }
    }

    private void signInInEnglish(Page page, String member) {
        signIn(page, member);
        open(page, "/language/en?to=/staff");
    }

    private void openAFile(Page page) {
        open(page, "/staff/people?own=1");
        page.locator("vaadin-grid a").first().click();
        page.locator(".file h2").waitFor();
    }

    private static void choose(Page page, String csv) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("people.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }
}
