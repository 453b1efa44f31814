package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;

/** In which language a person reads and whether somebody has to interpret: known before the talk begins. */
class LanguageNeed extends Div {

    LanguageNeed(Texts texts, Language reads, boolean interpreterNeeded) {
        addClassName("language-need");
        if (interpreterNeeded) {
            addClassName("needs");
        }
        var language = texts.name(reads);
        add(
                new Pictogram("languages"),
                new Span(
                        interpreterNeeded
                                ? texts.get("agenda.person.readsAndNeeds", "language", language)
                                : texts.get("agenda.person.reads", "language", language)));
    }
}
