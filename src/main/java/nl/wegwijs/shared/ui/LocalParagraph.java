package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Texts;

/** A longer text of the catalogue; says so where it is not in the language of the screen. */
public class LocalParagraph extends Paragraph {

    public LocalParagraph(LocalText text, Texts texts) {
        super(Fact.local(text, texts));
        if (text.isFallbackFor(texts.language())) {
            var note = new Span(texts.get("facts.otherLanguage"));
            note.addClassName("fact-more");
            add(note);
        }
    }
}
