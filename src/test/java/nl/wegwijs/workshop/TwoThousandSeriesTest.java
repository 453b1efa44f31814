package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
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

    @Autowired
    StaffWorkshops workshops;

    @Autowired
    Statements statements;

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

    @Test
    void everyListOfATrainerTakesAtMostFiveStatements() {
        SignIn.asStaff(city.trainers().getFirst(), Role.TRAINER);
        for (var when : SeriesFilter.When.values()) {
            var filter = new SeriesFilter(when, null, null);
            var first = workshops.overview(filter, null, Language.NL).series().stream()
                    .findFirst();
            statements.assertAtMost(
                    4,
                    () -> workshops.overview(filter, first.map(StaffSeries::id).orElse(null), Language.NL));
            first.ifPresent(series -> {
                statements.assertAtMost(4, () -> workshops.whole(series.id(), Language.NL));
                statements.assertAtMost(4, () -> workshops.invited(series.id(), Language.NL));
                statements.assertAtMost(2, () -> workshops.otherGroups(series.id(), Language.NL));
            });
        }
    }

    @Test
    void aListIsCutOffWhereItBecomesTooLong() {
        SignIn.asStaff(city.trainers().getFirst(), Role.MANAGER);
        var past = workshops.overview(new SeriesFilter(SeriesFilter.When.PAST, null, null), null, Language.NL);
        assertThat(past.series()).hasSize(StaffWorkshops.MANY);
        assertThat(past.more()).isTrue();
        statements.assertAtMost(
                5,
                () -> workshops.overview(
                        new SeriesFilter(SeriesFilter.When.UPCOMING, null, null),
                        past.series().getFirst().id(),
                        Language.NL));
    }

    private int rows(String table) {
        return jdbc.queryForList("select count(*) from " + table, Integer.class).getFirst();
    }
}
