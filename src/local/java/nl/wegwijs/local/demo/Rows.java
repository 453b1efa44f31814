package nl.wegwijs.local.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows to insert, gathered per table and sent in large batches. */
final class Rows {

    private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();

    /** @param table name and columns, such as {@code room (id, name)} */
    void add(String table, @Nullable Object... values) {
        rows.computeIfAbsent(table, unused -> new ArrayList<>()).add(values);
    }

    /** Tables are filled in the order in which they were first named. */
    void insert(JdbcTemplate database) {
        rows.forEach((table, values) -> database.batchUpdate(
                "insert into " + table + " values ("
                        + Arrays.stream(values.getFirst()).map(value -> "?").collect(Collectors.joining(",")) + ")",
                values));
    }

    /** Nothing here is read back, so an id is all that links the rows. */
    static UUID known(int number) {
        return UUID.fromString("00000001-0000-7000-8000-%012d".formatted(number));
    }
}
