package nl.wegwijs.shared.security;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Acts as the portal itself, for jobs: nobody is signed in there. It is no person and has none of the {@link Role}s, so
 * that it may call what is {@link ForPortal} or {@link ForSignedIn}, and nothing that is meant for people.
 */
public final class AsPortal {

    private AsPortal() {}

    public static void run(Runnable work) {
        var before = SecurityContextHolder.getContext();
        var portal = SecurityContextHolder.createEmptyContext();
        portal.setAuthentication(authentication());
        SecurityContextHolder.setContext(portal);
        try {
            work.run();
        } finally {
            if (before.getAuthentication() == null) {
                SecurityContextHolder.clearContext();
            } else {
                SecurityContextHolder.setContext(before);
            }
        }
    }

    private static Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(
                "portal", null, List.of(new SimpleGrantedAuthority("ROLE_PORTAL")));
    }
}
