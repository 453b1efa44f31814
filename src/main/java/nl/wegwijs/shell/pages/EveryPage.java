package nl.wegwijs.shell.pages;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.i18n.TranslationState;
import nl.wegwijs.shared.municipality.Municipality;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.ui.Pictogram;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every public page what its frame shows: the texts of the language, the style and the municipality. */
@Component
class EveryPage implements HandlerInterceptor, WebMvcConfigurer {

    private final LanguageChoice languageChoice;
    private final CurrentPerson currentPerson;
    private final Municipality municipality;
    private final PageStyle style;

    /** Dutch is what the municipality writes itself; every other language is a translation. */
    private final Set<Language> notYetChecked = Language.all().stream()
            .filter(language ->
                    language != Language.NL && !TranslationState.of(language).isWhollyChecked())
            .collect(Collectors.toUnmodifiableSet());

    EveryPage(LanguageChoice languageChoice, CurrentPerson currentPerson, Municipality municipality, PageStyle style) {
        this.languageChoice = languageChoice;
        this.currentPerson = currentPerson;
        this.municipality = municipality;
        this.style = style;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        if (view == null || !Objects.requireNonNullElse(view.getViewName(), "").startsWith("pages/")) {
            return;
        }
        var language = languageChoice.of(request);
        view.addObject("t", Texts.in(language));
        view.addObject("language", language);
        view.addObject("languages", Language.all());
        view.addObject("languageChosen", languageChoice.isChosen(request));
        view.addObject("municipality", municipality);
        view.addObject("home", home());
        view.addObject("translationChecked", !notYetChecked.contains(language));
        view.addObject("style", style.css());
        view.addObject("font", style.font(language));
        view.addObject("languagesDrawing", Pictogram.svg("languages"));
        view.addObject("path", request.getDispatcherType() == DispatcherType.REQUEST ? request.getRequestURI() : "/");
    }

    /** The own first page of who is signed in, else the start page. */
    private String home() {
        return currentPerson
                .find()
                .map(person -> person.isNewcomer() ? "/my" : "/staff")
                .orElse("/");
    }
}
