package nl.wegwijs.person;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.TenThousandPeople;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenThousandPeopleSearchTest {

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
    void aPageOfTheListTakesOneStatement() {
        SignIn.asStaff(people.coaches().getFirst(), Role.COACH);
        for (var typed : TYPED) {
            var query = PeopleQuery.of(typed);
            statements.assertAtMost(1, () -> search.find(query, 0, 50));
        }
    }

    @Test
    void aCoachHasTwoHundredPeopleAmongTheTenThousand() {
        SignIn.asStaff(people.coaches().getFirst(), Role.COACH);
        assertThat(search.find(PeopleQuery.of(""), 0, 1_000)).hasSize(1_000);
        assertThat(search.find(new PeopleQuery("", true, null, false), 0, 1_000))
                .hasSize(TenThousandPeople.NEWCOMERS / TenThousandPeople.COACHES);
    }
}
