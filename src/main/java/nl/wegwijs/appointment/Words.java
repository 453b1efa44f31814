package nl.wegwijs.appointment;

import org.jspecify.annotations.Nullable;

/** What somebody typed in their own words, made fit to keep. */
final class Words {

    /** As long as the columns for reasons. */
    static final int REASON = 500;

    /** As long as the column for the note among colleagues. */
    static final int NOTE = 2000;

    private Words() {}

    /** Null when there is nothing; cut off where a form let through more than fits. */
    static @Nullable String tidy(@Nullable String typed, int most) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var words = typed.strip();
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most));
    }
}
