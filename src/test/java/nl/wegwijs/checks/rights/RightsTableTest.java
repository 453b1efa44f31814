package nl.wegwijs.checks.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RightsTableTest {

    private static final RightsTable TABLE = new RightsTable(Map.of(
            "service A.open()",
            Set.of("COACH", "MANAGER"),
            "service A.shut()",
            Set.of(),
            "view /my",
            Set.of("NEWCOMER")));

    @Test
    void thePortalAsDescribedHasNoDifferences() {
        assertThat(TABLE.differencesFrom(TABLE)).isEmpty();
    }

    @Test
    void aNewMethodWithoutARowIsFound() {
        assertThat(new RightsTable(Map.of())
                        .differencesFrom(new RightsTable(Map.of("service A.open()", Set.of("COACH")))))
                .containsExactly("not in rights.csv: service A.open();COACH");
    }

    @Test
    void aRightTooManyAndOneTooFewAreFound() {
        var portal = new RightsTable(Map.of(
                "service A.open()",
                Set.of("COACH"),
                "service A.shut()",
                Set.of("ANYBODY"),
                "view /my",
                Set.of("NEWCOMER")));
        assertThat(TABLE.differencesFrom(portal))
                .containsExactlyInAnyOrder(
                        "service A.open() is for COACH MANAGER, but open to COACH",
                        "service A.shut() is for , but open to ANYBODY");
    }

    @Test
    void aRowForSomethingThatIsGoneIsFound() {
        var portal =
                new RightsTable(Map.of("service A.open()", Set.of("COACH", "MANAGER"), "service A.shut()", Set.of()));
        assertThat(TABLE.differencesFrom(portal)).containsExactly("in rights.csv, but not there: view /my");
    }

    @Test
    void theTableIsReadAsItWasWritten(@TempDir Path folder) throws IOException {
        TABLE.write(folder.resolve("rights.csv"));
        assertThat(RightsTable.read(folder.resolve("rights.csv"))).isEqualTo(TABLE);
    }
}
