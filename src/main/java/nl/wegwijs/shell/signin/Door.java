package nl.wegwijs.shell.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shell.pages.LanguageChoice;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers a request that is not allowed: the way to sign in, or no, or nothing there. */
@Component
class Door implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();
    private final CurrentPerson currentPerson;
    private final LanguageChoice languageChoice;

    Door(CurrentPerson currentPerson, LanguageChoice languageChoice) {
        this.currentPerson = currentPerson;
        this.languageChoice = languageChoice;
    }

    /** Nobody is signed in. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (isIn("/my", request)) {
            // Who has not chosen a language yet chooses it before the provider's pages, on the start page.
            var chosen = languageChoice.isChosen(request);
            redirect.sendRedirect(request, response, chosen ? "/oauth2/authorization/newcomer" : "/");
        } else if (isIn("/staff", request)) {
            redirect.sendRedirect(request, response, "/oauth2/authorization/staff");
        } else if (isIn("/session", request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Somebody is signed in, but not for this; or a form came back after its session had ended. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException) {
            redirect.sendRedirect(request, response, isSomebodyHere() ? "/" : "/signed-out?reason=expired");
        } else if (!isIn("/my", request) && !isIn("/staff", request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (currentPerson.find().isEmpty()) {
            redirect.sendRedirect(request, response, "/link");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isSomebodyHere() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && !(authentication instanceof AnonymousAuthenticationToken);
    }

    static boolean isIn(String prefix, HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
