package nl.wegwijs.shared.i18n;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which texts of a language a native speaker has read and found right. Kept in {@code translations/checked/} as
 * {@code key=<fingerprint> <who> <date>}; a text that changed since has another fingerprint, and is unchecked again.
 */
public record TranslationState(Language language, Set<String> keys, Set<String> checked) {

    private static final int FINGERPRINT_LENGTH = 12;

    public TranslationState {
        keys = Set.copyOf(keys);
        checked = Set.copyOf(checked);
    }

    /** Of the texts that newcomers may meet. */
    public static TranslationState of(Language language) {
        return of(language, MessageFiles.read(language.code()), MessageFiles.readIfThere("checked/" + language.code()));
    }

    static TranslationState of(Language language, Map<String, String> texts, Map<String, String> marks) {
        var checked = texts.keySet().stream()
                .filter(key -> marks.getOrDefault(key, "").startsWith(fingerprint(texts.getOrDefault(key, "")) + " "))
                .collect(Collectors.toSet());
        return new TranslationState(language, texts.keySet(), checked);
    }

    /** Stands for one wording: the beginning of the SHA-256 of its UTF-8 bytes, in hexadecimal. */
    public static String fingerprint(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean isChecked(String key) {
        return checked.contains(key);
    }

    /** Only then may a screen leave out that its words were not checked by a native speaker. */
    public boolean isWhollyChecked() {
        return checked.containsAll(keys);
    }
}
