package nl.wegwijs.checks.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wegwijs.shared.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fonts the style sheet names are there, and reach every letter of the texts. */
class FontsTest {

    private static final Pattern ADDRESS = Pattern.compile("url\\('(/fonts/[^']+)'\\)");
    private static final Pattern RANGE = Pattern.compile("U\\+([0-9A-F]+)(?:-([0-9A-F]+))?");

    private final String css = Files.readString(Path.of("frontend/styles/fonts.css"));

    FontsTest() throws IOException {}

    @Test
    void everyFileIsThere() {
        assertThat(ADDRESS.matcher(css).results().map(found -> found.group(1)))
                .hasSize(4)
                .allSatisfy(address -> assertThat(Path.of("src/main/resources/META-INF/resources" + address))
                        .isNotEmptyFile());
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FA", "FA_AF", "PS", "CKB", "TI"})
    void everyLetterOfTheTextsHasItsFont(Language language) throws IOException {
        var letters = Files.readString(Path.of("translations", language.code() + ".properties"))
                .codePoints()
                .filter(Character::isLetter)
                .filter(letter -> letter > 0x05ff)
                .boxed()
                .collect(Collectors.toSet());
        assertThat(letters).isNotEmpty().allMatch(this::isInARange);
    }

    @Test
    void aLetterOfAnotherScriptHasNoFont() {
        assertThat(isInARange('a')).isFalse();
        assertThat(isInARange('ш')).isFalse();
    }

    private boolean isInARange(int letter) {
        return RANGE.matcher(css).results().anyMatch(range -> {
            var from = Integer.parseInt(range.group(1), 16);
            var to = range.group(2) == null ? from : Integer.parseInt(range.group(2), 16);
            return from <= letter && letter <= to;
        });
    }
}
