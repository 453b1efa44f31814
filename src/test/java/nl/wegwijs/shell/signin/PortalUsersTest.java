package nl.wegwijs.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

class PortalUsersTest {

    private static final String HIGH = "urn:etoegang:core:assurance-class:loa3";

    private final KnownAccounts accounts = new KnownAccounts();

    @Test
    void aKnownNewcomerComesInWithThatRoleOnly() {
        var amina = Accounted.newcomer(Language.AR);
        accounts.know("amina", amina);
        var user = anyLevel().person("newcomer", Accounted.account("amina"));
        assertThat(user.get()).isEqualTo(amina);
        assertThat(user.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_NEWCOMER");
    }

    @Test
    void anUnknownNewcomerComesInWithoutAnyRight() {
        var user = anyLevel().person("newcomer", Accounted.account("stranger"));
        assertThat(user.get()).isNull();
        assertThat(user.getAuthorities()).isEmpty();
    }

    @Test
    void staffAreLinkedByAnAddressTheProviderVerified() {
        var karin = Accounted.staff(Role.COACH);
        accounts.employ("karin@example.org", karin);
        var account = Accounted.account("karin", Map.of("email", "karin@example.org", "email_verified", true));
        assertThat(anyLevel().person("staff", account).get()).isEqualTo(karin);
    }

    @Test
    void anAddressThatIsNotVerifiedLinksNobody() {
        accounts.employ("karin@example.org", Accounted.staff(Role.COACH));
        var account = Accounted.account("karin", Map.of("email", "karin@example.org", "email_verified", false));
        assertThatRefusal(() -> anyLevel().person("staff", account), PortalUsers.UNKNOWN_PERSON);
    }

    @Test
    void aNewcomerDoesNotComeInThroughTheDoorForStaff() {
        accounts.know("amina", Accounted.newcomer(Language.AR));
        assertThatRefusal(() -> anyLevel().person("staff", Accounted.account("amina")), PortalUsers.UNKNOWN_PERSON);
    }

    @Test
    void staffDoNotComeInThroughTheDoorForNewcomers() {
        accounts.know("karin", Accounted.staff(Role.COACH));
        assertThatRefusal(() -> anyLevel().person("newcomer", Accounted.account("karin")), PortalUsers.UNKNOWN_PERSON);
    }

    @Test
    void theLevelThatWasAskedForIsCheckedOnReturn() {
        accounts.know("amina", Accounted.newcomer(Language.AR));
        var asksForHigh = users(List.of(HIGH));
        var low = Accounted.account("amina", Map.of("acr", "urn:etoegang:core:assurance-class:loa2"));
        assertThatRefusal(() -> asksForHigh.person("newcomer", low), PortalUsers.WEAK_SIGN_IN);
        assertThatRefusal(() -> asksForHigh.person("newcomer", Accounted.account("amina")), PortalUsers.WEAK_SIGN_IN);
        assertThat(asksForHigh
                        .person("newcomer", Accounted.account("amina", Map.of("acr", HIGH)))
                        .get())
                .isNotNull();
    }

    @Test
    void aUserInALogShowsNoClaims() {
        var account = Accounted.account("amina", Map.of("name", "Amina Hassan", "email", "amina@example.org"));
        assertThat(new PortalUser(account, Accounted.newcomer(Language.AR)).toString())
                .doesNotContain("Amina", "amina@example.org");
    }

    private PortalUsers anyLevel() {
        return users(List.of());
    }

    private PortalUsers users(List<String> newcomerLevels) {
        var newcomer = new SignInProperties.Side("", "", null, null, newcomerLevels, "", Duration.ofMinutes(15));
        var staff = new SignInProperties.Side("", "", null, null, List.of(), "", Duration.ofMinutes(30));
        return new PortalUsers(accounts, new SignInProperties(newcomer, staff, Duration.ofMinutes(2)));
    }

    private static void assertThatRefusal(ThrowingCallable attempt, String code) {
        assertThatExceptionOfType(OAuth2AuthenticationException.class)
                .isThrownBy(attempt)
                .satisfies(
                        refusal -> assertThat(refusal.getError().getErrorCode()).isEqualTo(code));
    }
}
