package nl.wegwijs.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code kill -9} of the portal leaves behind, with a database of its own in a process of its own. */
class KilledDatabaseTest {

    private static final Path FOLDER = Path.of("target", "killed-database").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @BeforeEach
    void nothingIsThere() {
        LocalDatabase.delete(FOLDER);
    }

    @Test
    void keepsWhatWasSavedAndLeavesNoSecondServer() throws Exception {
        kill(aPortalThatSavedSomething());
        var leftBehind = server();
        assertThat(leftBehind.isAlive()).isTrue();

        try (var again = LocalDatabase.start(FOLDER, 0)) {
            assertThat(saved(again)).containsExactly("before the end");
            assertThat(leftBehind.isAlive()).isFalse();
            assertThat(server().isAlive()).isTrue();
        }
    }

    @Test
    void keepsWhatWasSavedWhereTheServerIsKilledToo() throws Exception {
        kill(aPortalThatSavedSomething());
        kill(server());

        try (var again = LocalDatabase.start(FOLDER, 0)) {
            assertThat(saved(again)).containsExactly("before the end");
        }
    }

    /** Returns when it has saved. */
    private static ProcessHandle aPortalThatSavedSomething() throws IOException {
        try (var told = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            told.setSoTimeout((int) PATIENCE.toMillis());
            var portal = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            SavesAndStays.class.getName(),
                            FOLDER.toString(),
                            String.valueOf(told.getLocalPort()))
                    .redirectErrorStream(true)
                    .redirectOutput(FOLDER.resolveSibling("killed-database.log").toFile())
                    .start();
            told.accept().close();
            return portal.toHandle();
        }
    }

    private static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private static ProcessHandle server() throws IOException {
        var pid = Files.readString(FOLDER.resolve("server.pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static List<String> saved(LocalDatabase database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select group_concat(words) from note")) {
            rows.next();
            return List.of(rows.getString(1));
        }
    }
}
