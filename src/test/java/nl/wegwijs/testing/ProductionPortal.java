package nl.wegwijs.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import nl.wegwijs.local.LocalDatabase;
import nl.wegwijs.local.Ports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The production jar in a process of its own, set by environment alone, without its identity providers being there. */
public final class ProductionPortal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProductionPortal.class);
    public static final Path JAR = Path.of("target", "wegwijs.jar");

    private final Process process;
    private final int port;

    private ProductionPortal(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it, and waits until it has started. */
    public static ProductionPortal start(LocalDatabase database, Map<String, String> settings) throws IOException {
        var port = Ports.anyFree();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-Xmx512m", "-jar", JAR.toString()).redirectErrorStream(true);
        var environment = builder.environment();
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.put("SPRING_DATASOURCE_URL", database.url());
        environment.put("SPRING_DATASOURCE_USERNAME", database.user());
        environment.put("SPRING_DATASOURCE_PASSWORD", database.password());
        environment.put("WEGWIJS_PORTAL_ADDRESS", "http://localhost:" + port);
        environment.put("WEGWIJS_SIGNIN_NEWCOMER_ISSUERURI", "https://broker.test");
        environment.put("WEGWIJS_SIGNIN_NEWCOMER_CLIENTID", "wegwijs");
        environment.put("WEGWIJS_SIGNIN_STAFF_ISSUERURI", "https://staff.test");
        environment.put("WEGWIJS_SIGNIN_STAFF_CLIENTID", "wegwijs");
        environment.putAll(settings);
        var process = builder.start();
        waitUntilStarted(process);
        return new ProductionPortal(process, port);
    }

    private static void waitUntilStarted(Process process) throws IOException {
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains("Started Wegwijs")) {
                Thread.ofVirtual().start(() -> readOn(output));
                return;
            }
        }
        throw new IllegalStateException("The portal does not start:\n" + said);
    }

    /** So that it never waits for somebody to read what it says. */
    private static void readOn(BufferedReader output) {
        try {
            output.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            LOG.debug("It was ended", e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    /** As {@code kill -9}: it gets no chance to finish anything. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
