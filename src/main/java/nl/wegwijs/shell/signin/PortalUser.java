package nl.wegwijs.shell.signin;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.wegwijs.shared.security.SignedInPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * An account of an identity provider, and the person of the portal it belongs to. A newcomer's account that is not
 * linked yet has no person and so no rights at all.
 */
final class PortalUser extends DefaultOidcUser implements Supplier<@Nullable SignedInPerson> {

    private final @Nullable SignedInPerson person;

    PortalUser(OidcUser account, @Nullable SignedInPerson person) {
        super(authorities(person), account.getIdToken(), account.getUserInfo());
        this.person = person;
    }

    @Override
    public @Nullable SignedInPerson get() {
        return person;
    }

    String issuer() {
        return issuer(this);
    }

    @Override
    public String getSubject() {
        return subject(this);
    }

    /** Part of every ID token (OpenID Connect Core, section 2), checked when it was decoded. */
    static String issuer(OidcUser account) {
        return Objects.requireNonNull(account.getIssuer()).toString();
    }

    static String subject(OidcUser account) {
        return Objects.requireNonNull(account.getIdToken().getSubject());
    }

    private static Collection<GrantedAuthority> authorities(@Nullable SignedInPerson person) {
        return person == null
                ? List.of()
                : person.roles().stream()
                        .map(role -> (GrantedAuthority) new SimpleGrantedAuthority(role.authority()))
                        .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof PortalUser user && Objects.equals(person, user.person);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    /** Claims are personal data and this may end up in a log. */
    @Override
    public String toString() {
        return "PortalUser[" + (person == null ? "not linked" : person.id()) + "]";
    }
}
