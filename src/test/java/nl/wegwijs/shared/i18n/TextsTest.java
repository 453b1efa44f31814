package nl.wegwijs.shared.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void aMessageTakesNamedArgumentsAndPlurals() {
        var texts = texts(Language.EN, "{name} has {count, plural, one {# letter} other {# letters}}");
        assertThat(texts.get("test", "name", "Amina", "count", 2)).isEqualTo("Amina has 2 letters");
        assertThat(texts.get("test", "name", "Amina", "count", 1)).isEqualTo("Amina has 1 letter");
    }

    @Test
    void aMissingArgumentIsABugAndNotShownToAnybody() {
        var texts = texts(Language.EN, "At {time}");
        assertThatThrownBy(() -> texts.get("test")).hasMessageContaining("time");
    }

    @Test
    void aMissingTextIsABug() {
        assertThatThrownBy(() -> Texts.in(Language.EN).get("no.such.text")).hasMessageContaining("no.such.text");
    }

    @Test
    void aLatinNameInAnArabicLineIsIsolated() {
        assertThat(texts(Language.AR, "مع {name}").get("test", "name", "Jan")).isEqualTo("مع \u2068Jan\u2069");
    }

    @Test
    void anArabicNameInAnArabicLineStaysAsItIs() {
        assertThat(texts(Language.AR, "مع {name}").get("test", "name", "أمينة")).isEqualTo("مع أمينة");
    }

    @Test
    void anArabicNameInADutchLineIsIsolated() {
        assertThat(texts(Language.NL, "met {name}").get("test", "name", "أمينة"))
                .isEqualTo("met \u2068أمينة\u2069");
    }

    @Test
    void whatChoosesAFormIsNotTouched() {
        var texts = texts(Language.AR, "{who, select, ME {لي} other {لنا}}");
        assertThat(texts.get("test", "who", "ME")).isEqualTo("لي");
    }

    @Test
    void phoneNumbersAndDatesInFiguresKeepTheirOrder() {
        assertThat(Texts.in(Language.AR).leftToRight("070 353 7500")).isEqualTo("\u2066070 353 7500\u2069");
        assertThat(Texts.in(Language.NL).leftToRight("070 353 7500")).isEqualTo("070 353 7500");
        assertThat(Texts.in(Language.PS).dateInFigures(LocalDate.of(2026, 3, 9)))
                .isEqualTo("\u206609-03-2026\u2069");
    }

    @Test
    void manyThreadsMayAskForTheSameTextAtOnce() {
        var texts = texts(Language.EN, "{count, plural, one {# letter} other {# letters}}");
        var wrong = IntStream.range(0, 20_000)
                .parallel()
                .map(i -> i % 900)
                .filter(i -> !texts.get("test", "count", i).equals(i == 1 ? "1 letter" : i + " letters"))
                .count();
        assertThat(wrong).isZero();
    }

    @Test
    void aLocaleWithExtensionsOrACountryFindsItsLanguage() {
        assertThat(Texts.of(Language.FA_AF.locale()).language()).isEqualTo(Language.FA_AF);
        assertThat(Texts.of(Locale.forLanguageTag("nl-BE")).language()).isEqualTo(Language.NL);
        assertThat(Texts.of(Locale.JAPANESE).language()).isEqualTo(Language.EN);
    }

    private static Texts texts(Language language, String pattern) {
        var patterns = new HashMap<>(MessageFiles.load(language));
        patterns.putAll(Map.of("test", pattern));
        return new Texts(language, patterns);
    }
}
