package nl.wegwijs.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells apart what someone typed in the one search field: parts with a digit are a number, a phone number or a birth
 * date; the rest is a name.
 *
 * @param name the words of a name, or blank
 * @param figures the parts with digits, or blank
 */
record SearchText(String name, String figures) {

    /** Fewer digits would find half the city's phones. */
    private static final int FEWEST_PHONE_DIGITS = 4;

    static SearchText of(String typed) {
        var name = new ArrayList<String>();
        var figures = new ArrayList<String>();
        for (var part : typed.strip().split("\\s+", 20)) {
            (part.chars().anyMatch(Character::isDigit) || part.equals("+") ? figures : name).add(part);
        }
        return new SearchText(String.join(" ", name), String.join(" ", figures));
    }

    boolean isBlank() {
        return name.isBlank() && figures.isBlank();
    }

    Optional<LocalDate> birthDate() {
        return WrittenDate.read(figures);
    }

    /** The beginnings of stored digits that fit: someone may leave out the first zero. */
    List<String> phoneBeginnings() {
        var digits = PhoneNumber.digits(figures);
        var typed = figures.chars().filter(Character::isDigit).count();
        if (digits == null || typed < FEWEST_PHONE_DIGITS || figures.chars().anyMatch(Character::isLetter)) {
            return List.of();
        }
        return digits.startsWith("31") ? List.of(digits) : List.of(digits, "31" + digits);
    }

    /** The beginning of a file's number: without blanks, since numbers have none. */
    String numberBeginning() {
        return WrittenDate.latinDigits(figures).replaceAll("[^\\p{L}\\p{N}./-]", "");
    }
}
