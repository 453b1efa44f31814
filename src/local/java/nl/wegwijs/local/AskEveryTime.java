package nl.wegwijs.local;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wegwijs.local.demo.DemonstrationPerson;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows the choice of people at every sign-in. With a session that stays open, somebody who tries out the portal could
 * never become another person, and a staff member would be taken for a newcomer.
 */
final class AskEveryTime extends OncePerRequestFilter {

    private static final String JUST_SIGNED_IN = AskEveryTime.class.getName();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().equals("/oauth2/authorize");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession();
        if (session.getAttribute(JUST_SIGNED_IN) == null) {
            SecurityContextHolder.clearContext();
        }
        session.removeAttribute(JUST_SIGNED_IN);
        chain.doFilter(request, response);
    }

    /** Goes on to the portal that sent this person, or back to the choice where it is the other kind of person. */
    static final class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {

        @Override
        public void onAuthenticationSuccess(
                HttpServletRequest request, HttpServletResponse response, Authentication authentication)
                throws ServletException, IOException {
            var person = DemonstrationPerson.named(authentication.getName());
            if (person.isNewcomer() != SignInPage.isForNewcomers(request, response)) {
                getRedirectStrategy().sendRedirect(request, response, "/sign-in?error");
                return;
            }
            request.getSession().setAttribute(JUST_SIGNED_IN, true);
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }
}
