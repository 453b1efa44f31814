package nl.wegwijs.testing;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Answers who is asking as Spring Security's filters would. */
final class RequestOfSignedIn extends FakeRequest {

    RequestOfSignedIn(FakeHttpSession session) {
        super(session);
    }

    @Override
    public @Nullable Principal getUserPrincipal() {
        return authentication();
    }

    @Override
    public boolean isUserInRole(String role) {
        var authentication = authentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
    }

    private static @Nullable Authentication authentication() {
        return SecurityContextHolder.getContext().getAuthentication();
    }
}
