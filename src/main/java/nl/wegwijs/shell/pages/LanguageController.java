package nl.wegwijs.shell.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Accounts;
import nl.wegwijs.shared.security.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

/** One tap on a language: kept in the browser and, for who is signed in, on the profile. */
@Controller
class LanguageController {

    /** A path of this portal; no second slash or backslash first, for browsers take those for another host. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%]*");

    private final LanguageChoice languageChoice;
    private final CurrentPerson currentPerson;
    private final Accounts accounts;

    LanguageController(LanguageChoice languageChoice, CurrentPerson currentPerson, Accounts accounts) {
        this.languageChoice = languageChoice;
        this.currentPerson = currentPerson;
        this.accounts = accounts;
    }

    @GetMapping("/language/{code}")
    RedirectView choose(
            @PathVariable String code,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        var language = Language.ofCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        languageChoice.choose(language, request, response);
        currentPerson.find().ifPresent(person -> accounts.rememberLanguage(person.id(), language));
        var target = new RedirectView(OWN_PATH.matcher(to).matches() ? to : "/");
        target.setExpandUriTemplateVariables(false);
        return target;
    }
}
