package nl.wegwijs.shared.i18n;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The texts and formats of one language. Immutable; ask {@link #in(Language)} or {@link #current()}.
 *
 * <p>One key is one ICU message with named arguments. A text that only staff meet exists in Dutch and English: other
 * languages get the English one. In a text that runs from right to left, inserted names and figures are isolated, so
 * that they do not disturb the order of the line.
 */
public final class Texts {

    /** The office's zone: every time a person sees is local to the office. */
    public static final ZoneId OFFICE = ZoneId.of("Europe/Amsterdam");

    private static final DateTimeFormatter DATE_IN_FIGURES = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Map<Language, Texts> BY_LANGUAGE = new EnumMap<>(Language.class);

    static {
        for (var language : Language.all()) {
            BY_LANGUAGE.put(language, new Texts(language, MessageFiles.load(language)));
        }
    }

    private final Language language;
    private final Map<String, String> patterns;
    private final Map<String, Message> messages = new ConcurrentHashMap<>();
    private final Formats formats;

    Texts(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = Map.copyOf(patterns);
        this.formats = new Formats(this);
    }

    public static Texts in(Language language) {
        return Objects.requireNonNull(BY_LANGUAGE.get(language));
    }

    /** In the language of the running screen, else of the running request. */
    public static Texts current() {
        var ui = UI.getCurrent();
        return of(ui != null ? ui.getLocale() : LocaleContextHolder.getLocale());
    }

    public static Texts of(Locale locale) {
        return in(Language.of(locale).orElse(Language.EN));
    }

    public Language language() {
        return language;
    }

    public Locale locale() {
        return language.locale();
    }

    /**
     * The text of a key.
     *
     * @param arguments names and values by turns: {@code get("home.next.at", "time", "14:30")}
     */
    public String get(String key, Object... arguments) {
        return message(key).with(named(arguments));
    }

    /** Without isolating what is inserted: for formats whose parts belong to this language. */
    String raw(String key, Object... arguments) {
        return message(key).withUnchanged(named(arguments));
    }

    private Message message(String key) {
        return messages.computeIfAbsent(key, wanted -> {
            var pattern = patterns.get(wanted);
            if (pattern == null) {
                throw new IllegalArgumentException("No text for " + wanted + " in " + language.code());
            }
            return new Message(language, pattern);
        });
    }

    private static Map<String, Object> named(Object... arguments) {
        var named = new HashMap<String, Object>();
        for (var i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], arguments[i + 1]);
        }
        return named;
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The name of a language as its readers write it; in Dutch as somebody behind a counter knows it. */
    public String spoken(Language other) {
        return language == Language.NL ? name(other) : other.ownName();
    }

    /** The name of an enum constant: key {@code enum.<TypeName>.<CONSTANT>}. */
    public String name(Enum<?> constant) {
        return get("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /**
     * Weekday, day and month in words, such as "Tuesday 10 March"; with the year where it is not the running one. The
     * one place that looks at the machine's clock: it only decides whether a year needs saying.
     */
    public String date(LocalDate date) {
        return date.getYear() == Year.now(OFFICE).getValue() ? formats.date(date) : formats.dateWithYear(date);
    }

    public String date(Instant instant) {
        return date(instant.atZone(OFFICE).toLocalDate());
    }

    /** In words, always with the year: "Tuesday 10 March 2026". */
    public String dateWithYear(LocalDate date) {
        return formats.dateWithYear(date);
    }

    /** A date in figures, always day-month-year: 10-03-2026. */
    public String dateInFigures(LocalDate date) {
        return leftToRight(DATE_IN_FIGURES.format(date));
    }

    /** Such as "March 2026", to stand alone. */
    public String monthAndYear(YearMonth month) {
        return formats.monthAndYear(month);
    }

    public String weekday(DayOfWeek day) {
        return formats.weekday(day);
    }

    /** 24-hour clock: 09:05. */
    public String time(LocalTime time) {
        return TIME.format(time);
    }

    public String time(Instant instant) {
        return time(instant.atZone(OFFICE).toLocalTime());
    }

    /** From when till when: "14:30–15:15", or in words where figures could be read backwards. */
    public String timeRange(LocalTime from, LocalTime to) {
        return get("format.timeRange", "from", time(from), "to", time(to));
    }

    public String timeRange(Instant from, Instant to) {
        return timeRange(from.atZone(OFFICE).toLocalTime(), to.atZone(OFFICE).toLocalTime());
    }

    /** The part of the day in words, such as "in the morning". */
    public String partOfDay(LocalTime time) {
        var hour = time.getHour();
        return get(hour < 12 ? "format.inTheMorning" : hour < 18 ? "format.inTheAfternoon" : "format.inTheEvening");
    }

    /** Such as "1 hour 30 minutes"; seconds are left out. */
    public String duration(Duration duration) {
        return formats.duration(duration);
    }

    /** Such as € 1.234,50, the same in every language. */
    public String money(BigDecimal euros) {
        return formats.money(euros);
    }

    /** Such as "bread, milk and tea". */
    public String list(Collection<String> items) {
        return formats.list(List.copyOf(items));
    }

    /** A phone number or another row of figures, which never turns around. */
    public String leftToRight(String figures) {
        return Bidi.leftToRight(language, figures);
    }

    /** A name or other text of unknown direction, to stand inside a line of this language outside a message. */
    public String isolated(String inserted) {
        return Bidi.isolated(language, inserted);
    }

    Formats formats() {
        return formats;
    }
}
