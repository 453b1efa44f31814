package nl.wegwijs.shared.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Reads the files of {@code translations/}: {@code <language>.properties} for all, {@code staff-<nl|en>.properties}. */
final class MessageFiles {

    private MessageFiles() {}

    /** All texts for this language; where a staff text has no translation, the English one. */
    static Map<String, String> load(Language language) {
        var texts = new HashMap<>(read("staff-" + (language == Language.NL ? "nl" : "en")));
        texts.putAll(read(language.code()));
        return Map.copyOf(texts);
    }

    static Map<String, String> read(String file) {
        var texts = readIfThere(file);
        if (texts.isEmpty()) {
            throw new IllegalStateException("Missing file of translations " + file);
        }
        return texts;
    }

    static Map<String, String> readIfThere(String file) {
        try (var in = MessageFiles.class.getResourceAsStream("/vaadin-i18n/" + file + ".properties")) {
            if (in == null) {
                return Map.of();
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            var texts = new HashMap<String, String>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
