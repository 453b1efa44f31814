package nl.wegwijs.shared.i18n;

/**
 * Keeps inserted words from disturbing the order of a line in which both directions meet, by Unicode isolates (UAX #9).
 * Without them a phone number or a date in figures reads backwards after Arabic letters.
 */
final class Bidi {

    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';

    private Bidi() {}

    /** For figures that read from left to right in every language. */
    static String leftToRight(Language around, String figures) {
        return around.rightToLeft() ? LEFT_TO_RIGHT + figures + END : figures;
    }

    /** For a name or other text of unknown direction; unchanged where it runs the same way as the text around it. */
    static String isolated(Language around, String inserted) {
        return needsIsolation(around, inserted) ? FIRST_STRONG + inserted + END : inserted;
    }

    private static boolean needsIsolation(Language around, String inserted) {
        if (inserted.isEmpty() || inserted.charAt(0) == LEFT_TO_RIGHT || inserted.charAt(0) == FIRST_STRONG) {
            return false;
        }
        return inserted.codePoints().anyMatch(c -> switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                !around.rightToLeft();
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> around.rightToLeft();
            default -> false;
        });
    }
}
