package nl.wegwijs.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database server that outlived its Java process. After {@code kill -9} it keeps its port and its files, and a second
 * server on the same files would be refused.
 */
record LeftoverServer(ProcessHandle process) {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static Optional<LeftoverServer> find(Path pidFile) {
        return readPid(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(LeftoverServer::isDatabaseServer)
                .map(LeftoverServer::new);
    }

    /** The number in an old file may by now belong to quite another program. */
    private static boolean isDatabaseServer(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("mariadbd") || command.contains("mysqld"))
                .orElse(false);
    }

    private static Optional<Long> readPid(Path pidFile) {
        try {
            return Files.exists(pidFile)
                    ? Optional.of(Long.parseLong(Files.readString(pidFile).strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void stop() {
        LOG.info("Stopping the database server that an earlier run left behind (process {})", process.pid());
        process.destroy();
        if (!hasEnded()) {
            process.destroyForcibly();
            if (!hasEnded()) {
                throw new CannotStart("The database server of an earlier run (process %d) does not stop. End it first."
                        .formatted(process.pid()));
            }
        }
    }

    private boolean hasEnded() {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
