package nl.wegwijs.checks.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sources keep the house rules, and a sample that breaks one is found. */
class SourcesTest {

    private final Sources portal = new Sources(Path.of(""));

    @TempDir
    Path broken;

    SourcesTest() throws IOException {}

    @Test
    void noClassIsTooLong() throws IOException {
        assertThat(portal.tooLong()).isEmpty();

        write("src/main/java/a/Long.java", "//\n".repeat(301));
        write("src/main/java/a/ui/staff/LongView.java", "//\n".repeat(201));
        assertThat(new Sources(broken).tooLong()).hasSize(2);
    }

    @Test
    void noTestIsSkippedOrWaits() throws IOException {
        assertThat(portal.skippedTests()).isEmpty();

        write("src/test/java/a/ATest.java", "@Disabled void a() { assumeTrue(b); Thread.sleep(5); }");
        assertThat(new Sources(broken).skippedTests()).hasSize(3);
    }

    @Test
    void noScriptStandsInAString() throws IOException {
        assertThat(portal.scripts()).isEmpty();

        write("src/main/java/a/A.java", "ui.getPage().executeJs(\"alert(1)\")");
        assertThat(new Sources(broken).scripts()).hasSize(1);
    }

    @Test
    void nothingIsPrinted() throws IOException {
        assertThat(portal.printed()).isEmpty();

        write("src/main/java/a/A.java", "System.out.println(1)");
        assertThat(new Sources(broken).printed()).hasSize(1);
    }

    @Test
    void everyPackageIsCheckedForNull() throws IOException {
        assertThat(portal.packagesWithoutNullMarked()).isEmpty();

        write("src/main/java/a/A.java", "class A {}");
        assertThat(new Sources(broken).packagesWithoutNullMarked()).containsExactly("src/main/java/a");
    }

    private void write(String file, String content) throws IOException {
        var path = broken.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
