package nl.wegwijs.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.UUID;
import nl.wegwijs.local.demo.DemonstrationPerson;
import nl.wegwijs.person.LinkCodeIssue;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.BrowserIT;
import nl.wegwijs.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SessionBrowserIT extends BrowserIT {

    @Test
    void whoIsIdleIsWarnedAndCanStay() {
        var page = phone();
        page.clock().install();
        signIn(page, "john");
        secondsLeft(page, "100");
        page.clock().fastForward("13:30");
        var warning = page.getByRole(AriaRole.ALERTDIALOG);
        warning.waitFor();
        screenshot(page, "idle-warning");
        assertThat(warning.innerText()).contains("Are you still there?");
        assertAccessible(page);
        page.unroute("**/session/left");
        page.getByText("Stay signed in").click();
        warning.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(page.url()).isEqualTo(portalAddress() + "/my");
    }

    @Test
    void theScreenIsLeftWhenTheTimeIsOver() {
        var page = phone();
        page.clock().install();
        signIn(page, "john");
        secondsLeft(page, "0");
        page.clock().fastForward("15:01");
        page.waitForURL("**/signed-out?reason=idle");
        assertThat(page.locator("h1").innerText()).isEqualTo("You are signed out");
    }

    @Test
    void aPortalThatIsBeingStartedAnewEndsNoSession() {
        var page = phone();
        page.clock().install();
        signIn(page, "john");
        page.route("**/session/left", route -> route.fulfill(new Route.FulfillOptions().setStatus(502)));
        page.waitForResponse("**/session/left", () -> page.clock().fastForward("13:30"));
        page.unroute("**/session/left");
        secondsLeft(page, "100");
        page.clock().fastForward("00:05");
        page.getByRole(AriaRole.ALERTDIALOG).waitFor();
        assertThat(page.url()).isEqualTo(portalAddress() + "/my");
    }

    @Test
    void whatStaffTypedIsThereAgainAfterAnIdleTimeOut() {
        var page = laptop();
        page.clock().install();
        signIn(page, "coach");
        open(page, "/staff/appointments/plan");
        var note = page.locator(".plan-form textarea");
        note.fill("The lease is signed \u2014 ማእሰርቲ");
        page.waitForResponse("**/*v-r=uidl*", () -> page.clock().fastForward("00:05"));
        secondsLeft(page, "0");
        page.clock().fastForward("30:01");
        page.waitForURL("**/signed-out?reason=idle");
        page.context().clearCookies();

        signIn(page, "coach");
        open(page, "/staff/appointments/plan");
        var kept = page.locator("wegwijs-kept-form vaadin-button");
        kept.waitFor();
        assertThat(note.inputValue()).isEqualTo("The lease is signed \u2014 ማእሰርቲ");
        screenshot(page, "kept-form");
        assertAccessible(page);
        kept.click();
        kept.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(note.inputValue()).isEmpty();
    }

    @Test
    void usingAnotherWindowIsNoReasonToWarn() {
        var page = phone();
        page.clock().install();
        signIn(page, "john");
        var asked = page.waitForResponse("**/session/left", () -> page.clock().fastForward("13:30"));
        assertThat(Long.parseLong(asked.text())).isGreaterThan(120);
        assertThat(page.locator("dialog.idle-warning").isVisible()).isFalse();
    }

    @Test
    void afterSigningOutTheBackButtonShowsNothing() {
        var page = phone();
        signIn(page, "john");
        // Not the name alone: the sign-in page of the local provider, one step back, offers everybody by name.
        var welcome = page.locator("h1").first().textContent();
        assertThat(welcome).contains(DemonstrationPerson.named("john").name());
        page.getByText("Sign out").first().click();
        page.waitForURL("**/signed-out");
        page.goBack();
        page.waitForLoadState();
        assertThat(page.content()).doesNotContain(welcome);
    }

    @Test
    void anAddressThatDoesNotExistIsExplainedKindly() {
        var page = phone();
        signIn(page, "amina");
        open(page, "/my/nothing-here");
        screenshot(page, "not-found-in-the-app");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ar");
        assertThat(page.content()).doesNotContain("Exception", "NotFound");
        assertAccessible(page);
    }

    @ParameterizedTest
    @CsvSource({"amina,/staff", "coach,/my"})
    void nobodyReachesTheOtherSide(String person, String otherSide) {
        var page = laptop();
        signIn(page, person);
        var answer = page.navigate(otherSide);
        assertThat(answer.status()).isEqualTo(403);
        assertAccessible(page);
    }

    @Test
    void aNewcomerOpensTheOwnFileWithTheCodeFromThePaper() {
        var code = codeOnPaper();
        var page = phone();
        page.navigate("/link?code=" + code);
        page.getByText("English").first().click();
        page.locator("a.primary").click();
        page.locator("[name=username]").fill(DemonstrationPerson.NOT_LINKED.username());
        page.locator("[name=password]").fill(DemonstrationPerson.PASSWORD);
        page.locator("[type=submit]").click();
        page.waitForURL("**/link");
        screenshot(page, "link-code");
        assertAccessible(page);
        assertThat(page.locator("#code").inputValue()).isEqualTo(code);
        page.locator("#code").fill("ABCDE-FGHJK");
        page.locator("button.primary").click();
        assertThat(page.locator("[role=alert]").innerText()).contains("not right");
        page.locator("#code").fill(code);
        page.locator("button.primary").click();
        page.waitForURL("**/my");
        ready(page);
        assertThat(page.locator("h1").first().isVisible()).isTrue();
    }

    private static String codeOnPaper() {
        var jdbc = portal().getBean(JdbcClient.class);
        var newcomer = jdbc.sql("""
                        select id from newcomer where full_name = ? and active
                          and id not in (select newcomer_id from sign_in_account where newcomer_id is not null)
                        order by number limit 1""")
                .param(DemonstrationPerson.NOT_LINKED.name())
                .query(UUID.class)
                .single();
        var administrator = jdbc.sql("select id from staff_member where email = ?")
                .param(DemonstrationPerson.named("admin").email())
                .query(UUID.class)
                .single();
        SignIn.asStaff(new StaffId(administrator), Role.ADMINISTRATOR);
        try {
            return portal().getBean(LinkCodeIssue.class)
                    .issue(new NewcomerId(newcomer))
                    .orElseThrow()
                    .characters();
        } finally {
            SignIn.nobody();
        }
    }

    /** Lets the server say so, instead of waiting for a quarter of an hour. */
    private static void secondsLeft(Page page, String seconds) {
        page.route("**/session/left", route -> route.fulfill(new Route.FulfillOptions().setBody(seconds)));
    }
}
