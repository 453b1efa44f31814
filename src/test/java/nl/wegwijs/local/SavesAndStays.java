package nl.wegwijs.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;

/** A process that keeps a database in a folder, saves one line in it, says so at a port, and waits to be killed. */
final class SavesAndStays {

    private SavesAndStays() {}

    static void main(String[] folderAndPort) throws SQLException, IOException, InterruptedException {
        var database = LocalDatabase.start(Path.of(folderAndPort[0]), 0);
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("create table note (words varchar(100))");
            statement.execute("insert into note values ('before the end')");
        }
        new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(folderAndPort[1])).close();
        new CountDownLatch(1).await();
    }
}
