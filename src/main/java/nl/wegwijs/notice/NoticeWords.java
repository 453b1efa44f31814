package nl.wegwijs.notice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wegwijs.shared.i18n.Texts;

/**
 * The words of a feature for what it tells newcomers and staff. Implement it as a bean. They are made when somebody
 * reads, so that they stand in the language of the reader and follow the catalogue.
 */
public interface NoticeWords {

    /** The kinds it has words for; no other feature may have the same. */
    Set<String> kinds();

    /** One sentence in the language of the texts. */
    String words(Texts texts, String kind, Map<String, String> arguments);

    /** Of several at once, in the same order. For who has to look something up: a list asks one question, not ten. */
    default List<String> words(Texts texts, List<Told> told) {
        return told.stream()
                .map(one -> words(texts, one.kind(), one.arguments()))
                .toList();
    }
}
