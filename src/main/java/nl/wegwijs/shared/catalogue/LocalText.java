package nl.wegwijs.shared.catalogue;

import nl.wegwijs.shared.i18n.Language;

/** A text together with the language it is really in, so that a screen can mark it ({@code lang}) and say so. */
public record LocalText(String text, Language language) {

    /** Whether a reader of this language gets another one. */
    public boolean isFallbackFor(Language wanted) {
        return language != wanted;
    }
}
