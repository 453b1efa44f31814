package nl.wegwijs.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads dates as people write them: 1-2-1990, 01.02.1990, 01/02/1990, 1990-02-01, 01021990; in the digits of any script. */
public final class WrittenDate {

    private static final List<DateTimeFormatter> FORMATS = Stream.of("d-M-uuuu", "uuuu-M-d", "ddMMuuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private WrittenDate() {}

    public static Optional<LocalDate> read(String written) {
        var dashed = latinDigits(written).strip().replaceAll("[./ ]", "-");
        return FORMATS.stream()
                .flatMap(format -> parse(dashed, format).stream())
                .findFirst();
    }

    private static Optional<LocalDate> parse(String dashed, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(dashed, format));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    static String latinDigits(String text) {
        var latin = new StringBuilder();
        text.codePoints().forEach(point -> {
            var digit = Character.digit(point, 10);
            latin.appendCodePoint(digit >= 0 ? '0' + digit : point);
        });
        return latin.toString();
    }
}
