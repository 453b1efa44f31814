package nl.wegwijs.shell.signin;

import java.util.Optional;
import nl.wegwijs.shared.security.Accounts;
import nl.wegwijs.shared.security.SignedInPerson;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** From the account at the provider to the person of the portal, just after the tokens were checked. */
@Component
class PortalUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** The account belongs to nobody on this side of the portal. */
    static final String UNKNOWN_PERSON = "unknown_person";

    /** The provider did not check who it is as well as we ask. */
    static final String WEAK_SIGN_IN = "weak_sign_in";

    private final OidcUserService provider = new OidcUserService();
    private final Accounts accounts;
    private final SignInProperties properties;

    PortalUsers(Accounts accounts, SignInProperties properties) {
        this.accounts = accounts;
        this.properties = properties;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        return person(request.getClientRegistration().getRegistrationId(), provider.loadUser(request));
    }

    /**
     * The user for an account that came in on one side.
     *
     * <p>A person gets in on the own side only: otherwise a newcomer could pass by the level of assurance that is asked
     * of newcomers by coming in through the door for staff.
     */
    PortalUser person(String registrationId, OidcUser account) {
        var accepted = properties.of(registrationId).acrValues();
        var acr = account.getIdToken().getAuthenticationContextClass();
        if (!accepted.isEmpty() && (acr == null || !accepted.contains(acr))) {
            throw refusal(WEAK_SIGN_IN);
        }
        var issuer = PortalUser.issuer(account);
        var person = accounts.find(issuer, PortalUser.subject(account));
        if (registrationId.equals(Registrations.NEWCOMER)) {
            if (person.isPresent() && !person.get().isNewcomer()) {
                throw refusal(UNKNOWN_PERSON);
            }
            return new PortalUser(account, person.orElse(null));
        }
        return person.or(() -> linkStaff(issuer, account))
                .filter(found -> !found.isNewcomer())
                .map(found -> new PortalUser(account, found))
                .orElseThrow(() -> refusal(UNKNOWN_PERSON));
    }

    private Optional<SignedInPerson> linkStaff(String issuer, OidcUser account) {
        var email = account.getEmail();
        return email != null && Boolean.TRUE.equals(account.getEmailVerified())
                ? accounts.linkStaff(issuer, PortalUser.subject(account), email)
                : Optional.empty();
    }

    private static OAuth2AuthenticationException refusal(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code));
    }
}
