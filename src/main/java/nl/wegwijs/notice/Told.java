package nl.wegwijs.notice;

import java.util.Map;

/**
 * What somebody was told, before it is put into words.
 *
 * @param kind which sentence it is, such as {@code workshop.placeOffered}
 * @param arguments what goes into the sentence: ids, dates, numbers; never personal content
 */
public record Told(String kind, Map<String, String> arguments) {

    /** For whoever may know that somebody was told something, and not what: words that only say there is news. */
    static final Told SOMETHING = new Told("", Map.of());

    public Told {
        arguments = Map.copyOf(arguments);
    }
}
