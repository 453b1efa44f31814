package nl.wegwijs.shared.ui;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Texts by name, as they are kept. */
final class Kept {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Kept() {}

    static String write(Map<String, String> texts) {
        return MAPPER.writeValueAsString(texts);
    }

    /** Nothing when it was written by an earlier version that kept something else. */
    static Map<String, String> read(String content) {
        try {
            return MAPPER.readValue(content, new TypeReference<Map<String, String>>() {});
        } catch (JacksonException _) {
            return Map.of();
        }
    }
}
