package nl.wegwijs;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.wegwijs.local.Ports;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.testing.BrowserIT;
import nl.wegwijs.testing.Keycloak;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Against a real Keycloak with a realm for each side: newcomers by {@code private_key_jwt} and a required level of
 * assurance, staff by a client secret.
 */
class SignInKeycloakIT extends BrowserIT {

    private static final String AMINA = "3f0a2c1e-6f0d-4d0e-9a55-0c5a1d6b7e01";

    private static Keycloak keycloak;
    private static ConfigurableApplicationContext portal;
    private static String address;

    @BeforeAll
    static void startKeycloakAndAPortalThatTrustsIt() throws Exception {
        var port = Ports.anyFree();
        address = "http://localhost:" + port;
        var key = new RSAKeyGenerator(2048)
                .keyID("portal")
                // Keycloak overlooks a key that does not say what it is for.
                .keyUse(KeyUse.SIGNATURE)
                .generate();
        var privateKey = Files.writeString(Path.of("target", "portal-key.json"), key.toJSONString());
        var publicKeys = new JWKSet(key).toString(true);
        keycloak = Keycloak.start(Map.of("portal", address, "publicKeys", publicKeys));
        var database = portal().getEnvironment();
        portal = new SpringApplicationBuilder(Wegwijs.class)
                .profiles("local")
                .run(
                        "--server.port=" + port,
                        "--wegwijs.portal.address=" + address,
                        "--spring.datasource.url=" + database.getRequiredProperty("spring.datasource.url"),
                        "--spring.datasource.username=" + database.getRequiredProperty("spring.datasource.username"),
                        "--spring.datasource.password=" + database.getRequiredProperty("spring.datasource.password"),
                        "--wegwijs.sign-in.newcomer.issuer-uri=" + keycloak.issuer("newcomers"),
                        "--wegwijs.sign-in.newcomer.client-id=wegwijs-newcomer",
                        "--wegwijs.sign-in.newcomer.private-key=file:" + privateKey.toAbsolutePath(),
                        "--wegwijs.sign-in.newcomer.acr-values=1",
                        "--wegwijs.sign-in.staff.issuer-uri=" + keycloak.issuer("staff"),
                        "--wegwijs.sign-in.staff.client-id=wegwijs-staff",
                        "--wegwijs.sign-in.staff.client-secret=a secret for tests");
        tieAminaToHerAccount();
    }

    private static void tieAminaToHerAccount() {
        portal.getBean(JdbcClient.class)
                .sql("insert into sign_in_account (issuer, subject, newcomer_id, linked_at)"
                        + " select ?, ?, newcomer_id, utc_timestamp() from sign_in_account where subject = 'amina'")
                .param(keycloak.issuer("newcomers"))
                .param(AMINA)
                .update();
    }

    @AfterAll
    static void stop() {
        portal.close();
        keycloak.close();
    }

    @Test
    void aNewcomerReachesTheOwnFirstScreenAndNotThatOfStaffAndSignsOut() {
        var page = laptop();
        signIn(page, "newcomer", "amina");
        page.waitForURL(address + "/my");
        ready(page);

        page.navigate(address + "/staff");
        assertThat(page.url()).doesNotStartWith(address + "/staff/");
        assertThat(page.locator("#username").count()).isZero();

        page.navigate(address + "/my");
        ready(page);
        signOut(page);
        askedToSignInAgain(page, "newcomer");
    }

    @Test
    void aCoachIsKnownByTheVerifiedAddressReachesTheWorkbenchAndSignsOut() {
        var page = laptop();
        signIn(page, "staff", "coach");
        page.waitForURL(url -> url.startsWith(address + "/staff"));
        ready(page);

        page.navigate(address + "/my");
        assertThat(page.locator(".home").count()).isZero();

        page.navigate(address + "/staff");
        ready(page);
        signOut(page);
        askedToSignInAgain(page, "staff");
    }

    @Test
    void somebodyWhoIsUnknownIsToldKindlyAndSeesNothing() {
        var page = laptop();
        signIn(page, "staff", "stranger");
        page.waitForURL(address + "/unknown");
        assertThat(page.locator("h1").textContent()).isNotBlank();
        page.navigate(address + "/staff");
        assertThat(page.url()).doesNotContain("/staff/");
    }

    private static void signIn(Page page, String side, String username) {
        page.navigate(address + "/oauth2/authorization/" + side);
        page.locator("#username").fill(username);
        page.locator("#password").fill("welkom");
        page.locator("#kc-login").click();
    }

    /** By the button in the language of the page: other tests share these people, and may have chosen another one. */
    private static void signOut(Page page) {
        var language =
                Language.ofCode(page.locator("html").getAttribute("lang")).orElseThrow();
        var name = Texts.in(language).get("shell.signOut");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        page.waitForURL(address + "/signed-out");
    }

    /** Neither the portal nor Keycloak knows this browser any more. */
    private static void askedToSignInAgain(Page page, String side) {
        page.navigate(address + "/oauth2/authorization/" + side);
        page.locator("#username").waitFor();
        assertThat(page.url()).startsWith(keycloak.issuer(side.equals("staff") ? "staff" : "newcomers"));
    }
}
