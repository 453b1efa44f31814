package nl.wegwijs;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijs.testing.BrowserIT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInBrowserIT extends BrowserIT {

    @ParameterizedTest
    @ValueSource(strings = {"amina", "selam", "farid", "ayse", "hodan", "oksana", "john"})
    void everyNewcomerReachesTheOwnFirstScreen(String newcomer) {
        var page = phone();
        signIn(page, newcomer);
        screenshot(page, "first-screen-" + newcomer);
        assertThat(page.url()).isEqualTo(portalAddress() + "/my");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trainer", "frontoffice", "coach", "manager", "admin"})
    void everyStaffMemberReachesTheWorkbench(String member) {
        var page = laptop();
        signIn(page, member);
        screenshot(page, "first-screen-" + member);
        assertThat(page.url()).startsWith(portalAddress() + "/staff");
    }

    @Test
    void thePageOfTheLocalProviderIsAccessible() {
        var page = phone();
        page.navigate("/oauth2/authorization/newcomer");
        screenshot(page, "local-provider-newcomer");
        assertAccessible(page);
        page.navigate("/oauth2/authorization/staff");
        screenshot(page, "local-provider-staff");
        assertAccessible(page);
    }

    @Test
    void staffDoNotGetInThroughTheDoorOfNewcomers() {
        var page = laptop();
        page.navigate("/oauth2/authorization/newcomer");
        page.locator("[name=username]").fill("coach");
        page.locator("[name=password]").fill("welkom");
        page.locator("[type=submit]").click();
        page.locator("[role=alert]").waitFor();
        assertThat(page.url()).contains("/sign-in");
    }
}
