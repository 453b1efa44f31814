package nl.wegwijs.shell.signin;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import nl.wegwijs.shared.security.Accounts;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.shell.pages.LanguageChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Where a person goes who has just signed in: to the page asked for if it is on the own side, else to the first page. */
@Component
class AfterSignIn implements AuthenticationSuccessHandler {

    private final RequestCache savedRequests;
    private final Accounts accounts;
    private final LanguageChoice languageChoice;
    private final IdleTime idleTime;

    AfterSignIn(
            VaadinDefaultRequestCache savedRequests,
            Accounts accounts,
            LanguageChoice languageChoice,
            IdleTime idleTime) {
        this.savedRequests = savedRequests;
        this.accounts = accounts;
        this.languageChoice = languageChoice;
        this.idleTime = idleTime;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var saved = savedRequests.getRequest(request, response);
        savedRequests.removeRequest(request, response);
        var person = ((PortalUser) Objects.requireNonNull(authentication.getPrincipal())).get();
        idleTime.note(request);
        if (person != null) {
            settleLanguage(person, request, response);
        }
        var wanted = saved == null ? null : saved.getRedirectUrl();
        new DefaultRedirectStrategy().sendRedirect(request, response, target(person, wanted));
    }

    static String target(@Nullable SignedInPerson person, @Nullable String wanted) {
        if (person == null) {
            return "/link";
        }
        var home = person.isNewcomer() ? "/my" : "/staff";
        if (wanted == null) {
            return home;
        }
        var path = Objects.requireNonNullElse(URI.create(wanted).getPath(), "");
        return path.equals(home) || path.startsWith(home + "/") ? wanted : home;
    }

    /** A choice made just before signing in goes to the profile; else the profile's language goes to the browser. */
    void settleLanguage(SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        var chosen = languageChoice.takeChoiceOfThisVisit(request);
        if (chosen.isPresent()) {
            accounts.rememberLanguage(person.id(), chosen.get());
        } else {
            languageChoice.keep(person.language(), request, response);
        }
    }
}
