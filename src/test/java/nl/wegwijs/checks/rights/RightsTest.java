package nl.wegwijs.checks.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import nl.wegwijs.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every method of every service, every screen and every page, for every role: denied unless {@code rights.csv} says
 * otherwise. What is found is written to {@code target/rights.csv}: read each new line before it goes into the table.
 */
@PortalTest
class RightsTest {

    @Autowired
    ApplicationContext portal;

    @Test
    void everybodyMayDoWhatTheTableSaysAndNoMore() throws IOException {
        var rows = new TreeMap<>(new ServiceRights(portal).rows());
        rows.putAll(new AddressRights(portal).rows());
        var found = new RightsTable(rows);
        found.write(Path.of("target", "rights.csv"));

        assertThat(RightsTable.read(Path.of("src/test/resources/rights.csv")).differencesFrom(found))
                .isEmpty();
    }

    @Test
    void nothingOfAServiceIsOpenToAnybody() {
        assertThat(new ServiceRights(portal).rows())
                .isNotEmpty()
                .allSatisfy((method, who) -> assertThat(who).as(method).doesNotContain("ANYBODY"));
    }
}
