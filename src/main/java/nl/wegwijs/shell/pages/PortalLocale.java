package nl.wegwijs.shell.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Tells Spring the language of a request; Spring looks for this bean by its name. */
@Component("localeResolver")
class PortalLocale implements LocaleResolver {

    private final LanguageChoice languageChoice;

    PortalLocale(LanguageChoice languageChoice) {
        this.languageChoice = languageChoice;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return languageChoice.of(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A language is chosen at /language");
    }
}
