package nl.wegwijs.shell.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.testing.BrowserIT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class PublicPagesBrowserIT extends BrowserIT {

    private static final List<String> PAGES = List.of(
            "/",
            "/info/housing",
            "/info/integration",
            "/info/health",
            "/info/children",
            "/info/help",
            "/link",
            "/unknown",
            "/certificate",
            "/certificate/0000000000",
            "/signed-out",
            "/signed-out?reason=idle",
            "/nothing-here");

    @ParameterizedTest
    @CsvSource({"nl,phone", "nl,laptop", "ar,phone", "ar,laptop", "ti,phone"})
    void everyPageIsAccessible(String language, String size) {
        var page = size.equals("phone") ? phone() : laptop();
        page.navigate("/language/" + language);
        var pages = new ArrayList<>(PAGES);
        pages.add("/certificate/" + genuineCode());
        for (var address : pages) {
            page.navigate(address);
            screenshot(
                    page,
                    "public" + address.replace(genuineCode(), "genuine").replaceAll("\\W", "-") + "-" + language + "-"
                            + size);
            assertAccessible(page);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            assertThatNothingSticksOut(page);
        }
    }

    @Test
    void theStartPageIsSmallAndComesInOnePiece() {
        var page = phone();
        var answers = new ArrayList<Response>();
        page.onResponse(answers::add);
        page.navigate("/");
        assertThat(answers).hasSize(1);
        var sizes = answers.getFirst().request().sizes();
        assertThat(sizes.responseBodySize + sizes.responseHeadersSize).isLessThan(50_000);
    }

    @Test
    void oneTapOnALanguageIsRemembered() {
        var page = phone();
        page.navigate("/");
        page.getByText("ትግርኛ").first().click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ti");
        page.navigate("/info/health");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ti");
    }

    @Test
    void theBrowserMayKeepFilesForAYearButNoPage() {
        var page = phone();
        var answers = new ArrayList<Response>();
        page.onResponse(answers::add);
        signIn(page, "john");
        var files = answers.stream()
                .filter(answer -> answer.url().contains("/VAADIN/build/"))
                .toList();
        assertThat(files).isNotEmpty();
        assertThat(files)
                .allSatisfy(file ->
                        assertThat(file.headerValue("cache-control")).isEqualTo("public, max-age=31536000, immutable"));
        var pages = answers.stream()
                .filter(answer -> answer.url().startsWith(portalAddress() + "/my")
                        || answer.url().contains("v-r="))
                .toList();
        assertThat(pages).isNotEmpty();
        assertThat(pages)
                .allSatisfy(answer ->
                        assertThat(answer.headerValue("cache-control")).isEqualTo("no-store"));
        assertThat(pages)
                .allSatisfy(answer ->
                        assertThat(answer.headerValue("x-content-type-options")).isEqualTo("nosniff"));
        assertThat(pages.getFirst().headerValue("content-security-policy")).startsWith("default-src 'self'");
        assertThat(pages.getFirst().headerValue("x-frame-options")).isEqualTo("DENY");
    }

    @Test
    void thePolicyOfThePageStopsNothingThatTheAppNeeds() {
        var page = laptop();
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.navigate("/");
        signIn(page, "coach");
        assertThat(page.url()).startsWith(portalAddress() + "/staff");
        assertThat(complaints).isEmpty();
    }

    private static String genuineCode() {
        return portal().getBean(JdbcClient.class)
                .sql("select check_code from certificate order by serial limit 1")
                .query(String.class)
                .single();
    }

    private static void assertThatNothingSticksOut(Page page) {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as(page.url())
                .isEqualTo(true);
    }
}
