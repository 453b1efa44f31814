package nl.wegwijs.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.TenThousandPeople;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenThousandPeopleSearchTest {

    /** Far above what it takes, so that a busy machine does not fail the build; a missing index does. */
    private static final Duration AT_WORST = Duration.ofMillis(750);

    private static final String[] TYPED = {
        "", "moh", "Muhammad", "محمد", "Hussein Rahimi", "Abdulrahman", "06 1000 12", "N2345", "01-02-1985", "zzz"
    };

    @Autowired
    PeopleSearch search;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate jdbc;

    TenThousandPeople people;

    @BeforeAll
    void settleIn() {
        people = TenThousandPeople.settleIn(jdbc);
    }

    @Test
    void aPageOfTheListTakesTwoStatements() {
        SignIn.asStaff(people.coaches().getFirst(), Role.COACH);
        for (var typed : TYPED) {
            var query = PeopleQuery.of(typed);
            statements.assertAtMost(2, () -> {
                search.find(query, 0, 50);
                search.count(query);
            });
        }
    }

    @Test
    void everySearchIsQuickForEveryRole() {
        SignIn.asStaff(people.coaches().getFirst(), Role.COACH);
        allAreQuick();
        SignIn.asStaff(StaffId.next(), Role.FRONT_OFFICE);
        allAreQuick();
        SignIn.asStaff(StaffId.next(), Role.MANAGER);
        allAreQuick();
    }

    @Test
    void aCoachHasTwoHundredPeopleAmongTheTenThousand() {
        SignIn.asStaff(people.coaches().getFirst(), Role.COACH);
        assertThat(search.count(PeopleQuery.of(""))).isEqualTo(TenThousandPeople.NEWCOMERS);
        assertThat(search.count(new PeopleQuery("", true, null, false)))
                .isEqualTo(TenThousandPeople.NEWCOMERS / TenThousandPeople.COACHES);
    }

    private void allAreQuick() {
        for (var typed : TYPED) {
            var query = PeopleQuery.of(typed);
            var nanos = new long[5];
            for (var round = 0; round < nanos.length; round++) {
                var started = System.nanoTime();
                search.find(query, 0, 50);
                search.count(query);
                nanos[round] = System.nanoTime() - started;
            }
            Arrays.sort(nanos);
            var median = Duration.ofNanos(nanos[nanos.length / 2]);
            LoggerFactory.getLogger(getClass()).info("Search for '{}' and count: {} ms", typed, median.toMillis());
            assertThat(median).as(typed).isLessThan(AT_WORST);
        }
    }
}
