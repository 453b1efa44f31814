package nl.wegwijs.person.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Collects rows for one table and sends hundreds in a statement, which is many times faster than one by one. */
final class BulkInsert {

    private static final int ROWS_PER_STATEMENT = 500;

    private final JdbcOperations jdbc;
    private final String into;
    private final String oneRow;
    private final int columns;
    private final List<@Nullable Object> values = new ArrayList<>();

    BulkInsert(JdbcOperations jdbc, String table, String... columns) {
        this.jdbc = jdbc;
        this.columns = columns.length;
        this.into = "insert into " + table + " (" + String.join(", ", columns) + ") values ";
        this.oneRow = "(" + String.join(",", Collections.nCopies(columns.length, "?")) + ")";
    }

    void add(@Nullable Object... row) {
        for (var value : row) {
            values.add(value instanceof UUID id ? id.toString() : value);
        }
        if (values.size() >= ROWS_PER_STATEMENT * columns) {
            send();
        }
    }

    /** Sends what is left. */
    void send() {
        if (!values.isEmpty()) {
            jdbc.update(
                    into + String.join(",", Collections.nCopies(values.size() / columns, oneRow)), values.toArray());
            values.clear();
        }
    }
}
