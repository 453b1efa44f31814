package nl.wegwijs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.UUID;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The context starts only if Liquibase ran and Hibernate found every entity's table as it expects it. */
@PortalTest
class DatabaseTest {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Statements statements;

    @Test
    void everyChangesetHasRun() {
        assertThat(jdbc.queryForList("select id from DATABASECHANGELOG", String.class))
                .contains("shared-0001", "planning-0001", "person-0001", "appointment-0001");
    }

    @Test
    void keepsEveryScriptAndTheInstantAsItWas() {
        assertThat(jdbc.queryForObject("select concat('ሰላም', 'سلام', 'Привіт', '👋')", String.class))
                .isEqualTo("ሰላምسلامПривіт👋");
        assertThat(jdbc.queryForObject("select @@time_zone", String.class)).isEqualTo("+00:00");
    }

    @Test
    void refusesTwoBookingsOfOneRoomThatOverlap() {
        var room = UUID.randomUUID();
        var ten = LocalDateTime.of(2026, 3, 10, 10, 0);
        book(room, ten, ten.plusHours(1));
        book(room, ten.plusHours(1), ten.plusHours(2));
        book(UUID.randomUUID(), ten, ten.plusHours(1));

        assertThatThrownBy(() -> book(room, ten.plusMinutes(59), ten.plusMinutes(61)))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private void book(UUID room, LocalDateTime from, LocalDateTime until) {
        jdbc.update("""
                insert into booking (id, resource_kind, resource_id, starts_at, ends_at, purpose_id)
                values (uuid(), 'ROOM', ?, ?, ?, uuid())
                """, room.toString(), from, until);
    }

    @Test
    void countsNothingWhereNothingIsAsked() {
        assertThat(statements.countDuring(() -> {})).isZero();
    }
}
