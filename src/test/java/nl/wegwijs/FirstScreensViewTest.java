package nl.wegwijs;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class FirstScreensViewTest extends ViewTest {

    @Autowired
    JdbcClient database;

    @Test
    void aNewcomerReachesTheOwnFirstScreen() {
        var town = new Town(database);
        SignIn.asNewcomer(town.newcomer(town.household(), "Amina Haddad", null));
        open("my");
        assertThat(address()).isEqualTo("my");
        assertThat(screen().getClass().getSimpleName()).isEqualTo("HomeView");
    }

    @Test
    void staffDoNotReachTheScreensOfNewcomers() {
        SignIn.asStaff(StaffId.next(), Role.COACH);
        open("my");
        assertThat(screen().getClass().getSimpleName()).isNotEqualTo("HomeView");
    }

    @Test
    void nobodyReachesAScreenWithoutSigningIn() {
        open("my");
        assertThat(screen().getClass().getSimpleName()).isNotEqualTo("HomeView");
    }
}
