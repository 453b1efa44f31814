package nl.wegwijs.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    private static final List<DateTimeFormatter> DATES = Stream.of("d-M-uuuu", "uuuu-M-d", "ddMMuuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();

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
        return date(figures);
    }

    /** A date as people write it: 1-2-1990, 01.02.1990, 01/02/1990, 1990-02-01, 01021990. */
    static Optional<LocalDate> date(String written) {
        var dashed = latinDigits(written).strip().replaceAll("[./ ]", "-");
        for (var format : DATES) {
            try {
                return Optional.of(LocalDate.parse(dashed, format));
            } catch (DateTimeParseException e) {
                // not this one
            }
        }
        return Optional.empty();
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
        return latinDigits(figures).replaceAll("[^\\p{L}\\p{N}./-]", "");
    }

    private static String latinDigits(String text) {
        var latin = new StringBuilder();
        text.codePoints().forEach(point -> {
            var digit = Character.digit(point, 10);
            latin.appendCodePoint(digit >= 0 ? '0' + digit : point);
        });
        return latin.toString();
    }
}
