package nl.wegwijs.checks.translations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.TranslationState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each check of the translations finds what it is there for. */
class TranslationChecksTest {

    private static final String GOOD = "home.count={count, plural, other {# x}}\nhome.title=Hello {name}\n";

    @TempDir
    Path folder;

    @BeforeEach
    void aGoodSet() throws IOException {
        for (var language : Language.all()) {
            write(language.code(), GOOD);
        }
        write("staff-en", "people.title=People\n");
        write("staff-nl", "people.title=Mensen\n");
    }

    @Test
    void aGoodSetHasNoProblems() throws IOException {
        assertThat(problems()).isEmpty();
    }

    @Test
    void findsAMissingText() throws IOException {
        write("ti", "home.title=ሰላም {name}\n");
        assertThat(problems()).isEqualTo("ti: missing home.count");
    }

    @Test
    void findsATextThatEnglishDoesNotHave() throws IOException {
        write("ti", GOOD + "home.zebra=ሰላም\n");
        assertThat(problems()).isEqualTo("ti: not in English home.zebra");
    }

    @Test
    void findsAMissingFileAndAnUnknownOne() throws IOException {
        Files.delete(folder.resolve("so.properties"));
        write("prs", GOOD);
        assertThat(problems()).contains("no file for so", "a file of no known language: prs");
    }

    @Test
    void findsAMessageThatCannotBeParsed() throws IOException {
        write("tr", GOOD.replace("Hello {name}", "Merhaba {name"));
        assertThat(problems()).contains("tr: home.title is not an ICU message");
    }

    @Test
    void findsOtherArguments() throws IOException {
        write("tr", GOOD.replace("Hello {name}", "Merhaba {isim}"));
        assertThat(problems()).isEqualTo("tr: home.title has the arguments [isim], English [name]");
    }

    @Test
    void findsOtherFormsToChooseFrom() throws IOException {
        for (var language : Language.all()) {
            write(language.code(), "home.who={who, select, ME {a} other {b}}\n");
        }
        write("ku", "home.who={who, select, EZ {a} other {b}}\n");
        assertThat(problems()).contains("ku: home.who chooses from [EZ, other]");
    }

    @Test
    void findsPluralsTheLanguageDoesNotHaveOrLacks() throws IOException {
        write("nl", GOOD.replace("other {# x}", "few {# y} other {# z}"));
        write("uk", GOOD.replace("other {# x}", "one {# y} other {# z}"));
        assertThat(problems()).contains("nl: home.count has a plural form the language does not have: few");
        assertThat(problems()).contains("uk: home.count has plural forms missing");
    }

    @Test
    void findsAnUnsortedFile() throws IOException {
        write("ar", "home.title=Hello {name}\nhome.count={count, plural, other {# x}}\n");
        assertThat(problems()).isEqualTo("ar.properties: not sorted at home.count");
    }

    @Test
    void findsADuplicateKey() throws IOException {
        write("ar", GOOD + "home.title=Hello {name}\n");
        assertThat(problems()).isEqualTo("ar.properties: twice home.title");
    }

    @Test
    void findsAnotherEncoding() throws IOException {
        Files.write(
                folder.resolve("fr.properties"),
                GOOD.replace("Hello", "Enchanté").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems()).contains("fr.properties: not UTF-8");
    }

    @Test
    void findsEscapesBlanksAndLinesThatAreNoTexts() throws IOException {
        write("fr", GOOD.replace("Hello", "Enchant\\u00e9"));
        write("tr", GOOD.replace("Hello", " Hello"));
        write("so", GOOD + "# a comment\n");
        assertThat(problems())
                .contains("fr.properties: write characters as they are")
                .contains("tr.properties: empty, or blanks around")
                .contains("so.properties: not a line of the form key=text");
    }

    @Test
    void findsStaffFilesOutOfStep() throws IOException {
        write("staff-nl", "people.titel=Mensen\n");
        assertThat(problems()).contains("staff-nl: missing people.title", "staff-nl: not in English people.titel");
    }

    @Test
    void findsATextOfNewcomersAmongThoseOfStaff() throws IOException {
        write("staff-en", "home.title=Hello {name}\npeople.title=People\n");
        write("staff-nl", "home.title=Dag {name}\npeople.title=Mensen\n");
        assertThat(problems()).isEqualTo("staff-en: also a text for newcomers: home.title");
    }

    @Test
    void findsAMarkForATextThatIsNotThere() throws IOException {
        Files.createDirectory(folder.resolve("checked"));
        write("checked/ar", "home.gone=0123456789ab Amina 2026-03-10\nhome.title=sure\n");
        assertThat(problems())
                .contains(
                        "checked/ar: no such text home.gone", "checked/ar: not <fingerprint> <who> <date>: home.title");
    }

    @Test
    void aMarkHoldsUntilTheTextChanges() throws IOException {
        Files.createDirectory(folder.resolve("checked"));
        write("checked/tr", "home.title=" + TranslationState.fingerprint("Hello {name}") + " Ayşe 2026-03-10\n");
        var report = new TranslationReport(new TranslationChecks(folder));
        assertThat(report.summary()).containsPattern("tr +2 +2 +1\n");

        write("tr", GOOD.replace("Hello", "Merhaba"));
        var later = new TranslationReport(new TranslationChecks(folder));
        assertThat(later.summary()).containsPattern("tr +2 +1 +0\n");
    }

    @Test
    void findsEnumsNamedInPart() {
        var enums = Map.of("Fruit", Set.of("APPLE", "PEAR"));
        assertThat(EnumTexts.problems(Set.of("enum.Fruit.APPLE", "enum.Fruit.NUT"), enums))
                .containsExactly("no such constant: enum.Fruit.NUT", "missing enum.Fruit.PEAR");
    }

    private String problems() throws IOException {
        return String.join("\n", new TranslationChecks(folder).problems());
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name + ".properties"), content);
    }
}
