package nl.wegwijs.checks.translations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search through the sources finds words and keys where they stand. */
class SourceTextsTest {

    private static final Set<String> KEYS = Set.of("home.title");

    @TempDir
    Path project;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Span(\"Hello\")",
                "new Button(\n    \"Send it\", click -> send())",
                "new ComboBox<Place>(\"Place\")",
                "field.setLabel(\"Naam\")",
                "Notification.show(\"Saved\")",
                "grid.addColumn(Row::name).setHeader(\"Name\")",
                "element.setAttribute(\"aria-label\", \"Close\")",
                "@PageTitle(\"Home\")"
            })
    void findsWordsInJava(String code) throws IOException {
        write("src/main/java/A.java", code);
        assertThat(outsideTranslations()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Span(texts.get(\"home.title\"))",
                "new Span(\"home.title\")",
                "new Span(\"– \")",
                "new Anchor(\"#main\", texts.get(\"home.title\"))",
                "span.addClassName(\"next thing\")",
                "element.setAttribute(\"role\", \"list\")"
            })
    void leavesOtherStringsAlone(String code) throws IOException {
        write("src/main/java/A.java", code);
        assertThat(outsideTranslations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>Hello</p>", "<img alt=\"A house\">", "<button title=\"Send\"></button>"})
    void findsWordsInAPage(String html) throws IOException {
        write("src/main/resources/templates/a.html", html);
        assertThat(outsideTranslations()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text=\"#{home.title}\">Hello</p>",
                "<p>[[#{home.title}]] · 14070</p>",
                "<b translate=\"no\">Wegwijs</b>",
                "<script>var words = 1</script>"
            })
    void leavesWhatAPageTranslatesAlone(String html) throws IOException {
        write("src/main/resources/templates/a.html", html);
        assertThat(outsideTranslations()).isEmpty();
    }

    @Test
    void findsKeysWithoutAText() throws IOException {
        write("src/main/java/A.java", "texts.get(\"home.title\"); Texts.current().get(\n \"home.gone\", \"a\", b);");
        write("src/main/java/B.java", "@Menu(order = 1, title = \"menu.gone\")");
        write("src/main/resources/templates/a.html", "<p th:text=\"${texts.get('page.gone')}\"></p>");
        assertThat(new SourceTexts(project).unknownKeys(KEYS))
                .extracting(problem -> problem.replaceAll(".*: ", ""))
                .containsExactly("home.gone", "menu.gone", "page.gone");
    }

    @Test
    void findsTextsOfStaffOnScreensOfNewcomers() throws IOException {
        write("src/main/java/nl/wegwijs/x/ui/newcomer/A.java", "texts.get(\"people.title\")");
        write("src/main/java/nl/wegwijs/x/ui/staff/B.java", "texts.get(\"people.title\")");
        assertThat(new SourceTexts(project).staffKeysForNewcomers(Set.of("people.title")))
                .hasSize(1);
    }

    @Test
    void findsComponentsThatSpeakEnglish() throws IOException {
        write("src/main/java/A.java", "add(new DatePicker(label)); add(localised(new TimePicker(label)));");
        assertThat(new SourceTexts(project).componentsWithoutWords())
                .containsExactly("src/main/java/A.java: DatePicker without its words");
    }

    @Test
    void knowsWhichKeysAreUsed() throws IOException {
        write("src/main/java/A.java", "get(\"home.title\")");
        write("frontend/a.ts", "label('home.label.long')");
        assertThat(new SourceTexts(project).wordsWithDots())
                .contains("home.title", "home.label.long")
                .doesNotContain("home.label");
    }

    private List<String> outsideTranslations() throws IOException {
        return new SourceTexts(project).textsOutsideTranslations(KEYS);
    }

    private void write(String file, String content) throws IOException {
        var path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
