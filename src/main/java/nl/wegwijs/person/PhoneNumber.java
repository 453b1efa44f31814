package nl.wegwijs.person;

import org.jspecify.annotations.Nullable;

/** Brings phone numbers, however written, to one form by which they are found: 06-12 34 56 78 becomes 31612345678. */
public final class PhoneNumber {

    private static final int MAX_DIGITS = 15;

    private PhoneNumber() {}

    /** International digits without plus; null where there are no digits. */
    public static @Nullable String digits(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var digits = new StringBuilder();
        written.chars()
                .map(character -> Character.digit(character, 10))
                .filter(digit -> digit >= 0)
                .forEach(digits::append);
        var international = international(digits.toString(), written.strip().startsWith("+"));
        if (international.isEmpty()) {
            return null;
        }
        return international.substring(0, Math.min(MAX_DIGITS, international.length()));
    }

    private static String international(String digits, boolean plus) {
        if (plus) {
            return withoutTrunkZero(digits);
        }
        if (digits.startsWith("00")) {
            return withoutTrunkZero(digits.substring(2));
        }
        return digits.startsWith("0") ? "31" + digits.substring(1) : withoutTrunkZero(digits);
    }

    /** People write +31 (0)6: the zero is not dialled. */
    private static String withoutTrunkZero(String digits) {
        return digits.startsWith("310") ? "31" + digits.substring(3) : digits;
    }
}
