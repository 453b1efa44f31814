package nl.wegwijs.checks.translations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.wegwijs.shared.i18n.Language;
import org.junit.jupiter.api.Test;

/** Every text in every language, and no text anywhere else. */
class TranslationsTest {

    private final TranslationChecks translations = new TranslationChecks(Path.of("translations"));
    private final SourceTexts sources = new SourceTexts(Path.of(""));

    TranslationsTest() throws IOException {}

    @Test
    void filesAreCompleteAndWellFormed() throws IOException {
        assertThat(translations.problems()).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        assertThat(translations.keys())
                .filteredOn(key -> !key.startsWith("enum."))
                .as("texts whose key stands nowhere in the sources")
                .allMatch(sources.wordsWithDots()::contains);
    }

    @Test
    void everyTextThatIsAskedForExists() {
        assertThat(sources.unknownKeys(translations.keys())).isEmpty();
    }

    @Test
    void newcomersMeetNoTextsOfStaff() {
        assertThat(sources.staffKeysForNewcomers(translations.staffKeys())).isEmpty();
    }

    @Test
    void enumsAreNamedWhollyOrNotAtAll() {
        assertThat(EnumTexts.problems(translations.keys(), EnumTexts.ofThePortal()))
                .isEmpty();
    }

    @Test
    void noTextStandsInTheCode() {
        assertThat(sources.textsOutsideTranslations(translations.keys())).isEmpty();
    }

    @Test
    void componentsSpeakTheLanguageOfTheScreen() {
        assertThat(sources.componentsWithoutWords()).isEmpty();
    }

    @Test
    void theReportSaysHowFarEachLanguageIs() throws IOException {
        var report = new TranslationReport(translations);
        report.write(Path.of("target"));
        IO.println(report.summary());
        assertThat(Path.of("target", "translations-report.txt")).isNotEmptyFile();
        assertThat(report.summary().lines()).hasSize(Language.all().size() + 2);
    }
}
