package nl.wegwijs.shared.catalogue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.ForAdministrators;
import nl.wegwijs.shared.security.ForSignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts of catalogue data (kinds of appointment, places, what to bring), which administrators write themselves and
 * perhaps not in every language. A reader gets the own language, else English, else Dutch.
 */
@Service
@ForSignedIn
@Transactional(readOnly = true)
public class CatalogueTexts {

    public static final int MAX_LENGTH = 2000;

    private final CatalogueTextRows rows;

    CatalogueTexts(CatalogueTextRows rows) {
        this.rows = rows;
    }

    /** These fields of every entry, read in one statement. */
    public LocalTexts in(Language language, String... fields) {
        var wanted = preference(language);
        var found = new HashMap<LocalTexts.Place, LocalText>();
        for (var row : rows.in(wanted.stream().map(Language::code).toList(), Arrays.asList(fields))) {
            var text = new LocalText(row.text(), row.key().language());
            found.merge(
                    new LocalTexts.Place(row.key().owner(), row.key().field()),
                    text,
                    (one, other) -> wanted.indexOf(one.language()) <= wanted.indexOf(other.language()) ? one : other);
        }
        return new LocalTexts(found);
    }

    /** One field of every entry by its owner, read in one statement. */
    public Map<UUID, LocalText> names(Language language, String field) {
        return in(language, field).byOwner(field);
    }

    /** All texts of one entry for whoever edits them: by field, then by language. */
    public Map<String, Map<Language, String>> of(UUID owner) {
        var texts = new TreeMap<String, Map<Language, String>>();
        for (var row : rows.of(owner)) {
            texts.computeIfAbsent(row.key().field(), field -> new EnumMap<>(Language.class))
                    .put(row.key().language(), row.text());
        }
        return texts;
    }

    /** Replaces a text; a blank one removes it, so that readers get the fallback. */
    @ForAdministrators
    @Transactional
    public void save(UUID owner, String field, Language language, String text) {
        var key = new CatalogueText.Key(owner, field, language);
        if (text.isBlank()) {
            rows.deleteById(key);
        } else {
            rows.save(new CatalogueText(key, text.strip()));
        }
    }

    /**
     * Replaces a text in those languages in which it was typed anew.
     *
     * @param read the text per language as it was when the typing began
     * @param typed the text per language as it shall be; a blank or missing one is removed
     */
    @ForAdministrators
    @Transactional
    public TextsResult replace(UUID owner, String field, Map<Language, String> read, Map<Language, String> typed) {
        var saved = of(owner).getOrDefault(field, Map.of());
        var changed = Language.all().stream()
                .filter(language -> !text(typed, language).equals(text(read, language)))
                .toList();
        var clashes = changed.stream()
                .filter(language -> !text(saved, language).equals(text(read, language)))
                .filter(language -> !text(saved, language).equals(text(typed, language)))
                .toList();
        if (!clashes.isEmpty()) {
            return new TextsResult.ChangedMeanwhile(saved, clashes);
        }
        changed.forEach(language -> save(owner, field, language, text(typed, language)));
        return new TextsResult.Saved();
    }

    private static String text(Map<Language, String> texts, Language language) {
        return texts.getOrDefault(language, "").strip();
    }

    private static List<Language> preference(Language language) {
        return List.of(language, Language.EN, Language.NL).stream().distinct().toList();
    }
}
