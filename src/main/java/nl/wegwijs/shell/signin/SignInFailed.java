package nl.wegwijs.shell.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sign-in did not succeed: a page that says in plain words what to do now. */
class SignInFailed implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailed.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var page = failure instanceof OAuth2AuthenticationException refused
                ? switch (refused.getError().getErrorCode()) {
                    case PortalUsers.UNKNOWN_PERSON -> "/unknown";
                    case PortalUsers.WEAK_SIGN_IN -> "/signed-out?reason=weak";
                    case OAuth2ErrorCodes.ACCESS_DENIED -> "/signed-out?reason=stopped";
                    default -> failed(failure);
                }
                : failed(failure);
        new DefaultRedirectStrategy().sendRedirect(request, response, page);
    }

    private static String failed(AuthenticationException failure) {
        LOG.warn("Sign-in failed", failure);
        return "/signed-out?reason=failed";
    }
}
