package nl.wegwijs.shell.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.SignedInPerson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** In which language somebody wants to read, before and after sign-in. */
@Component
public class LanguageChoice {

    private static final String COOKIE = "language";
    private static final String CHOSEN_IN_THIS_VISIT = LanguageChoice.class.getName() + ".chosen";

    private final CurrentPerson currentPerson;

    LanguageChoice(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    /** From the profile, else as chosen in this browser, else what the browser asks for, else English. */
    public Language of(HttpServletRequest request) {
        return currentPerson
                .find()
                .map(SignedInPerson::language)
                .or(() -> chosen(request))
                .or(() -> askedFor(request))
                .orElse(Language.EN);
    }

    /** The choice made in this browser, by a tap or by a profile that was used in it. */
    private static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(Language::ofCode);
    }

    public boolean isChosen(HttpServletRequest request) {
        return chosen(request).isPresent();
    }

    private static Optional<Language> askedFor(HttpServletRequest request) {
        // Without the header the server would answer with its own locale.
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> Language.of(locale).stream())
                        .findFirst();
    }

    void choose(Language language, HttpServletRequest request, HttpServletResponse response) {
        keep(language, request, response);
        request.getSession().setAttribute(CHOSEN_IN_THIS_VISIT, language);
    }

    /** Lets the browser remember the language for a year. */
    public void keep(Language language, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, language.code())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** The choice tapped since this visit began; asked once. */
    public Optional<Language> takeChoiceOfThisVisit(HttpServletRequest request) {
        var session = request.getSession(false);
        var chosen = session == null ? null : (Language) session.getAttribute(CHOSEN_IN_THIS_VISIT);
        if (session != null) {
            session.removeAttribute(CHOSEN_IN_THIS_VISIT);
        }
        return Optional.ofNullable(chosen);
    }
}
