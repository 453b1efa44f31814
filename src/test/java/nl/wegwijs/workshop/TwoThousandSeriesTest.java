package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.TwoThousandSeries;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoThousandSeriesTest {

    @Autowired
    JdbcTemplate jdbc;

    private TwoThousandSeries city;

    @BeforeAll
    void workshopsOfFourYears() {
        city = TwoThousandSeries.plan(jdbc);
    }

    @Test
    void thereIsAsMuchAsPromised() {
        assertThat(city.series()).hasSize(TwoThousandSeries.SERIES);
        assertThat(rows("series")).isEqualTo(TwoThousandSeries.SERIES);
        assertThat(rows("attendance")).isEqualTo(TwoThousandSeries.ATTENDANCE_MARKS);
    }

    private int rows(String table) {
        return jdbc.queryForList("select count(*) from " + table, Integer.class).getFirst();
    }
}
