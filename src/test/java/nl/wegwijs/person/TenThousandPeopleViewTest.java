package nl.wegwijs.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.TenThousandPeople;
import nl.wegwijs.testing.ViewTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenThousandPeopleViewTest extends ViewTest {

    private static final long ROWS = 1;
    private static final long MOST_STATEMENTS = 5;

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
    void theListWithAFileBesideItTakesFiveStatementsForACoach() {
        SignIn.asStaff(people.coaches().getFirst(), Role.COACH);
        takesAtMostFive("staff/people");
        takesAtMostFive("staff/people?q=muhammad&own=1");
        takesAtMostFive("staff/people?q=muhammad&person=" + first().value());
        takesAtMostFive("staff/people?person=" + other().value());
    }

    @Test
    void theListWithAFileBesideItTakesFiveStatementsForAManager() {
        SignIn.asStaff(StaffId.next(), Role.MANAGER);
        takesAtMostFive("staff/people?reads=ar&person=" + first().value());
    }

    @Test
    void theListTakesFiveStatementsForTheFrontOffice() {
        SignIn.asStaff(StaffId.next(), Role.FRONT_OFFICE);
        takesAtMostFive("staff/people?q=06%201000&person=" + first().value());
    }

    @Test
    void theFormsTakeFiveStatements() {
        SignIn.asStaff(people.coaches().getFirst(), Role.COACH);
        for (var screen : new String[] {"change", "household", "code"}) {
            var address = "staff/people/" + first().value() + "/" + screen;
            statements.assertAtMost((int) MOST_STATEMENTS, () -> open(address));
            assertThat(address()).isEqualTo(address);
        }
    }

    @Test
    void theTeamAndOneOfItTakeFiveStatements() {
        SignIn.asStaff(StaffId.next(), Role.ADMINISTRATOR);
        takesAtMostFive("staff/team?member=" + people.coaches().getFirst().value());
    }

    @Test
    void aNewcomersOwnScreensTakeFiveStatements() {
        SignIn.asNewcomer(first());
        statements.assertAtMost((int) MOST_STATEMENTS, () -> open("my/contact"));
        statements.assertAtMost((int) MOST_STATEMENTS, () -> open("my/profile"));
    }

    private NewcomerId first() {
        return people.newcomers().getFirst();
    }

    /** Of another coach. */
    private NewcomerId other() {
        return people.newcomers().get(1);
    }

    private void takesAtMostFive(String address) {
        var taken = statements.countDuring(() -> {
            open(address);
            MockVaadin.INSTANCE.clientRoundtrip(false);
        });
        assertThat(taken).as(address).isBetween(ROWS, MOST_STATEMENTS);
    }
}
