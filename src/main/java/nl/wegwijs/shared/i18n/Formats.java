package nl.wegwijs.shared.i18n;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Dates, amounts, durations and lists in one language.
 *
 * <p>The names of months and days and the order of a date stand in the translations, so that a native speaker can mend
 * them: the data of ICU misses Sorani's, has the order of Pashto's wrong, and gives Arabic ones that Syrians do not
 * use. Dates are Gregorian in every language, as the office's letters are.
 */
final class Formats {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final Texts texts;
    private final List<String> months;
    private final List<String> monthsAlone;
    private final List<String> weekdays;
    private final List<String> weekdaysShort;

    Formats(Texts texts) {
        this.texts = texts;
        this.months = names("format.months");
        this.monthsAlone = names("format.monthsAlone");
        this.weekdays = names("format.weekdays");
        this.weekdaysShort = names("format.weekdaysShort");
    }

    private List<String> names(String key) {
        return List.of(COMMA.split(texts.get(key)));
    }

    String date(LocalDate date) {
        return texts.raw(
                "format.date",
                "weekday",
                weekday(date.getDayOfWeek()),
                "day",
                date.getDayOfMonth(),
                "month",
                months.get(date.getMonthValue() - 1));
    }

    String dateWithYear(LocalDate date) {
        return texts.raw(
                "format.dateWithYear",
                "weekday",
                weekday(date.getDayOfWeek()),
                "day",
                date.getDayOfMonth(),
                "month",
                months.get(date.getMonthValue() - 1),
                "year",
                Integer.toString(date.getYear()));
    }

    String monthAndYear(YearMonth month) {
        return texts.raw(
                "format.monthAndYear",
                "month",
                monthsAlone.get(month.getMonthValue() - 1),
                "year",
                Integer.toString(month.getYear()));
    }

    String weekday(DayOfWeek day) {
        return weekdays.get(day.getValue() - 1);
    }

    /** January first. */
    List<String> months() {
        return monthsAlone;
    }

    /** Monday first. */
    List<String> weekdays() {
        return weekdays;
    }

    /** Monday first. */
    List<String> weekdaysShort() {
        return weekdaysShort;
    }

    /** As Dutch letters write an amount, in every language; the space does not break. */
    String money(BigDecimal euros) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        var format = new DecimalFormat("#,##0.00", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return Bidi.leftToRight(texts.language(), "€\u00a0" + format.format(euros));
    }

    String duration(Duration duration) {
        var hours = duration.toHours();
        var minutes = duration.toMinutesPart();
        if (hours == 0) {
            return texts.get("format.minutes", "minutes", minutes);
        }
        return minutes == 0
                ? texts.get("format.hours", "hours", hours)
                : texts.get("format.hoursAndMinutes", "hours", hours, "minutes", minutes);
    }

    String list(List<String> items) {
        var isolated = items.stream()
                .map(item -> Bidi.isolated(texts.language(), item))
                .toList();
        if (isolated.size() < 2) {
            return String.join("", isolated);
        }
        var joined = isolated.getFirst();
        for (var next : isolated.subList(1, isolated.size() - 1)) {
            joined = texts.raw("format.listNext", "items", joined, "next", next);
        }
        return texts.raw("format.listAnd", "items", joined, "last", isolated.getLast());
    }
}
