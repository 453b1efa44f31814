package nl.wegwijs.testing;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Takes the database back to what Liquibase left: the starter catalogue, and no people. */
public final class Tables {

    private static final String COPY = "liquibase_left_";

    private final DataSource dataSource;
    private final List<String> tables;
    private final List<String> filled;

    Tables(DataSource dataSource) {
        this.dataSource = dataSource;
        var jdbc = new JdbcTemplate(dataSource);
        this.tables = jdbc.query("""
                select table_name from information_schema.tables
                where table_schema = database() and table_type = 'BASE TABLE' and table_name not like 'databasechangelog%'
                """, (row, number) -> row.getString(1));
        this.filled = tables.stream()
                .filter(table -> !jdbc.queryForList("select 1 from `%s` limit 1".formatted(table))
                        .isEmpty())
                .toList();
        filled.forEach(table -> jdbc.execute("create table `%s` as select * from `%s`".formatted(COPY + table, table)));
    }

    public void reset() {
        // One connection for all statements: the switch for foreign keys belongs to the connection.
        try (var connection = dataSource.getConnection()) {
            var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            jdbc.execute("set foreign_key_checks = 0");
            tables.forEach(table -> jdbc.execute("delete from `%s`".formatted(table)));
            filled.forEach(table -> jdbc.execute("insert into `%s` select * from `%s`".formatted(table, COPY + table)));
            jdbc.execute("set foreign_key_checks = 1");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
