package nl.wegwijs.workshop;

import org.jspecify.annotations.Nullable;

/** What a newcomer gave as a reason, as it is kept: nobody has to give one. */
public final class GivenReason {

    /** As long as the columns, in characters of Java. */
    private static final int LONGEST = 500;

    private GivenReason() {}

    public static @Nullable String of(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var stripped = typed.strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST));
    }
}
