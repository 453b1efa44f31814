package nl.wegwijs.shared.i18n;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The texts and formats of one language. Immutable; ask {@link #in(Language)} or {@link #current()}.
 *
 * <p>One key is one ICU message with named arguments. A text that only staff meet exists in Dutch and English: other
 * languages get the English one.
 */
public final class Texts {

    /** The office's zone: every time a person sees is local to the office. */
    public static final ZoneId OFFICE = ZoneId.of("Europe/Amsterdam");

    private static final Map<Language, Texts> BY_LANGUAGE = new EnumMap<>(Language.class);

    static {
        for (var language : Language.all()) {
            BY_LANGUAGE.put(language, new Texts(language));
        }
    }

    private final Language language;
    private final Map<String, String> patterns;

    private Texts(Language language) {
        this.language = language;
        this.patterns = MessageFiles.load(language);
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
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + language.code());
        }
        var named = new HashMap<String, Object>();
        for (var i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], arguments[i + 1]);
        }
        return new MessageFormat(pattern, language.locale()).format(named);
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The name of an enum constant: key {@code enum.<TypeName>.<CONSTANT>}. */
    public String name(Enum<?> constant) {
        return get("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Weekday, day and month in words, such as "Tuesday 10 March"; with the year where it is not the given one. */
    public String date(LocalDate date) {
        return Formats.date(this, date);
    }

    /** A date in figures, always day-month-year: 10-03-2026. */
    public String dateInFigures(LocalDate date) {
        return DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT).format(date);
    }

    /** 24-hour clock: 09:05. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
    }

    public String time(Instant instant) {
        return time(instant.atZone(OFFICE).toLocalTime());
    }

    public String date(Instant instant) {
        return date(instant.atZone(OFFICE).toLocalDate());
    }

    /** The part of the day in words, such as "in the morning". */
    public String partOfDay(LocalTime time) {
        var hour = time.getHour();
        return get(hour < 12 ? "format.inTheMorning" : hour < 18 ? "format.inTheAfternoon" : "format.inTheEvening");
    }
}
