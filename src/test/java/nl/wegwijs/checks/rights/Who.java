package nl.wegwijs.checks.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.testing.SignIn;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** Somebody who asks for something: nobody in particular, or a person with one role. */
record Who(String name, Authentication authentication) {

    static final List<Who> ALL = all();

    private static List<Who> all() {
        var all = new java.util.ArrayList<Who>();
        all.add(new Who(
                "ANYBODY",
                new AnonymousAuthenticationToken(
                        "tests", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))));
        Arrays.stream(Role.values()).map(Who::with).forEach(all::add);
        return List.copyOf(all);
    }

    private static Who with(Role role) {
        var person = new SignedInPerson(UUID.randomUUID(), role.name(), Language.EN, Set.of(role));
        return new Who(role.name(), SignIn.authentication(person));
    }

    boolean isSignedIn() {
        return !(authentication instanceof AnonymousAuthenticationToken);
    }

    boolean hasAuthority(String authority) {
        return authentication.getAuthorities().stream().anyMatch(granted -> authority.equals(granted.getAuthority()));
    }
}
