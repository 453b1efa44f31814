package nl.wegwijs.shell.signin;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.SignedInPerson;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** People and their accounts at the provider, for tests. */
final class Accounted {

    static final String ISSUER = "https://provider.example";

    private Accounted() {}

    static OidcUser account(String subject, Map<String, Object> moreClaims) {
        var claims = new HashMap<String, Object>(moreClaims);
        claims.put("iss", ISSUER);
        claims.put("sub", subject);
        var now = Instant.now();
        return new DefaultOidcUser(List.of(), new OidcIdToken("token", now, now.plusSeconds(300), claims));
    }

    static OidcUser account(String subject) {
        return account(subject, Map.of());
    }

    static SignedInPerson newcomer(Language language) {
        return new SignedInPerson(UUID.randomUUID(), "Amina Hassan", language, Set.of(Role.NEWCOMER));
    }

    static SignedInPerson staff(Role... roles) {
        return new SignedInPerson(UUID.randomUUID(), "Karin Smit", Language.NL, Set.of(roles));
    }
}
