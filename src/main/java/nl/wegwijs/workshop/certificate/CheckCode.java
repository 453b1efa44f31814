package nl.wegwijs.workshop.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code by which anybody checks a certificate: twenty characters of five bits, so nobody finds one by trying. The
 * characters are those of Crockford: no I, L, O and U; what looks like a 0 or 1 is read as one.
 */
record CheckCode(String characters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int LONGEST_TYPED = 100;
    private static final Pattern GROUP = Pattern.compile("(.{4})(?=.)");
    private static final SecureRandom RANDOM = new SecureRandom();

    static CheckCode next() {
        var characters = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> characters.append(ALPHABET.charAt(index)));
        return new CheckCode(characters.toString());
    }

    /** Reads what someone typed: in any case, with or without dashes, with the digits of their own script. */
    static Optional<CheckCode> read(String typed) {
        var characters = new StringBuilder();
        typed.toUpperCase(Locale.ROOT).codePoints().limit(LONGEST_TYPED).forEach(point -> {
            var digit = Character.digit(point, 10);
            var character = digit >= 0 ? Character.forDigit(digit, 10) : meant(point);
            if (ALPHABET.indexOf(character) >= 0) {
                characters.appendCodePoint(character);
            }
        });
        return characters.length() == LENGTH ? Optional.of(new CheckCode(characters.toString())) : Optional.empty();
    }

    private static int meant(int point) {
        return switch (point) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> point;
        };
    }

    /** As people read it: 7QX2-M9RT-AHW4-CZ8P-NYEK. */
    String grouped() {
        return GROUP.matcher(characters).replaceAll("$1-");
    }
}
