package nl.wegwijs.shell.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.wegwijs.shared.security.Accounts;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * At every request of somebody signed in: have they been away too long, are they still active, and with which roles?
 *
 * <p>A session that ended is forgotten before the request goes on. Vaadin's own requests then meet no session and send
 * the browser to the page that says so; every other request meets the door.
 */
class SessionWatch extends OncePerRequestFilter {

    private static final List<String> FILES = List.of("/VAADIN/build/", "/VAADIN/static/", "/aura/", "/error");

    private final IdleTime idleTime;
    private final Accounts accounts;
    private final SignInSession session;

    SessionWatch(IdleTime idleTime, Accounts accounts, SignInSession session) {
        this.idleTime = idleTime;
        this.accounts = accounts;
        this.session = session;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FILES.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken token
                && token.getPrincipal() instanceof PortalUser user) {
            if (idleTime.isOver(user, request)) {
                session.end(request);
            } else {
                idleTime.note(request);
                lookAgain(user, token, request, response);
            }
        }
        chain.doFilter(request, response);
    }

    private void lookAgain(
            PortalUser user,
            OAuth2AuthenticationToken token,
            HttpServletRequest request,
            HttpServletResponse response) {
        var known = user.get();
        if (known == null) {
            return;
        }
        var current = accounts.current(known.id());
        if (current.isEmpty()) {
            session.end(request);
        } else if (!current.get().equals(known)) {
            var now = new PortalUser(user, current.get());
            session.replace(now, token.getAuthorizedClientRegistrationId(), request, response);
        }
    }
}
