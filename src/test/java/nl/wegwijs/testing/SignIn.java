package nl.wegwijs.testing;

import java.util.Set;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.shared.security.StaffId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a test act as a person. */
public final class SignIn {

    private SignIn() {}

    public static void as(SignedInPerson person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(person));
        SecurityContextHolder.setContext(context);
    }

    public static void asNewcomer(NewcomerId id) {
        asNewcomer(id, Language.EN);
    }

    public static void asNewcomer(NewcomerId id, Language language) {
        as(new SignedInPerson(id.value(), "A newcomer", language, Set.of(Role.NEWCOMER)));
    }

    public static void asStaff(StaffId id, Role... roles) {
        as(new SignedInPerson(id.value(), "A staff member", Language.EN, Set.of(roles)));
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }

    /** As sign-in makes it: the person as principal, one authority per role. */
    public static Authentication authentication(SignedInPerson person) {
        var authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        return new UsernamePasswordAuthenticationToken(person, null, authorities);
    }
}
