package nl.wegwijs.person.ui.staff;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import nl.wegwijs.person.FoundPerson;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;

/** Which language someone reads, speaks, and whether an interpreter is needed. */
final class LanguageWords {

    private LanguageWords() {}

    static Div of(FoundPerson person, Texts texts) {
        return of(person.reads(), person.speaks(), person.interpreterNeeded(), texts);
    }

    static Div of(Language reads, Set<Language> speaks, boolean interpreter, Texts texts) {
        var words = new Div(new Span(texts.get("person.languages.reads", "language", texts.name(reads))));
        if (!speaks.isEmpty()) {
            var names = speaks.stream().sorted().map(texts::name).toList();
            var more = new Span(texts.get("person.languages.speaks", "languages", texts.list(names)));
            more.addClassName("quiet-text");
            words.add(more);
        }
        if (interpreter) {
            var badge = new Span(texts.get("person.languages.interpreter"));
            badge.addClassNames("badge", "warn");
            words.add(badge);
        }
        words.addClassName("stacked");
        return words;
    }
}
