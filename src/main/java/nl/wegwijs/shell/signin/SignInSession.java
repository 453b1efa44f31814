package nl.wegwijs.shell.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.wegwijs.shared.security.SignedInPerson;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Changes who or what a session stands for, after sign-in. */
@Component
class SignInSession {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    /** The account turned out to be this person's: more rights, so a new session id. */
    void becomes(SignedInPerson person, PortalUser user, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        replace(new PortalUser(user, person), Registrations.NEWCOMER, request, response);
    }

    /** From now on, in this request and in this session, it is this user. */
    void replace(PortalUser user, String registrationId, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new OAuth2AuthenticationToken(user, user.getAuthorities(), registrationId));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
