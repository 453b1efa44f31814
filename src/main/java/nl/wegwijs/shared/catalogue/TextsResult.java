package nl.wegwijs.shared.catalogue;

import java.util.List;
import java.util.Map;
import nl.wegwijs.shared.i18n.Language;

/** What became of the texts that an administrator typed. */
public sealed interface TextsResult {

    /** Saved. */
    record Saved() implements TextsResult {}

    /**
     * A colleague changed the same text in the meantime; nothing is saved.
     *
     * @param saved the text per language as it stands now
     * @param languages those in which both changed it
     */
    record ChangedMeanwhile(Map<Language, String> saved, List<Language> languages) implements TextsResult {

        public ChangedMeanwhile {
            saved = Map.copyOf(saved);
            languages = List.copyOf(languages);
        }
    }
}
