package nl.wegwijs.shell.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLIntegrityConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

class ForLogTest {

    private static final String SAID = "Duplicate entry 'amina@example.org' for key 'uk_staff_member_email'";

    @Test
    void whatTheDatabaseRefusedIsNotRepeated() {
        var refused = new SQLIntegrityConstraintViolationException(SAID, "23000", 1062);
        var logged = written(ForLog.of(new IllegalStateException(SAID, new DuplicateKeyException(SAID, refused))));
        assertThat(logged)
                .doesNotContain("amina", "example.org")
                .contains(
                        "java.lang.IllegalStateException",
                        "org.springframework.dao.DuplicateKeyException",
                        "SQLIntegrityConstraintViolationException, error 1062, state 23000",
                        "at " + ForLogTest.class.getName() + ".whatTheDatabaseRefusedIsNotRepeated");
    }

    @Test
    void everythingElseIsToldAsItIs() {
        var bug = new IllegalStateException("A mail cannot be written", new RuntimeException("because"));
        assertThat(ForLog.of(bug)).isSameAs(bug);
    }

    private static String written(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
