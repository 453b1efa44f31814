package nl.wegwijs.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wegwijs.local.Ports;
import org.springframework.util.FileSystemUtils;

/** A real Keycloak, unpacked by the build into {@code target/}, with the realms of {@code src/test/resources/keycloak}. */
public final class Keycloak implements AutoCloseable {

    private static final String READY = "Listening on: ";

    private final Process process;
    private final int port;

    private Keycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it empty. The values stand in the realm files as {@code @name@}; inside JSON strings, so quotes are escaped. */
    public static Keycloak start(Map<String, String> values) {
        try {
            var home = unpacked();
            FileSystemUtils.deleteRecursively(home.resolve("data"));
            var realms = Files.createDirectories(home.resolve("data/import"));
            for (var realm : List.of("newcomers-realm.json", "staff-realm.json")) {
                Files.writeString(realms.resolve(realm), filled("/keycloak/" + realm, values));
            }
            var port = Ports.anyFree();
            var keycloak = new Keycloak(launch(home, port), port);
            Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
            keycloak.waitUntilReady();
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path unpacked() throws IOException {
        try (var folders = Files.list(Path.of("target"))) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The build has not unpacked Keycloak into target/"))
                    .toAbsolutePath();
        }
    }

    private static String filled(String resource, Map<String, String> values) throws IOException {
        try (var in = Objects.requireNonNull(Keycloak.class.getResourceAsStream(resource))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (var value : values.entrySet()) {
                text = text.replace("@" + value.getKey() + "@", value.getValue().replace("\"", "\\\""));
            }
            return text;
        }
    }

    private static Process launch(Path home, int port) throws IOException {
        var builder = new ProcessBuilder(
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=localhost",
                        "--http-port=" + port,
                        "--hostname=http://localhost:" + port)
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx700m");
        return builder.start();
    }

    /** Its output is read on, so that it never waits for a reader. */
    private void waitUntilReady() throws IOException {
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains(READY)) {
                Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
                return;
            }
        }
        throw new IllegalStateException("Keycloak does not start:\n" + said);
    }

    public String issuer(String realm) {
        return "http://localhost:" + port + "/realms/" + realm;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
