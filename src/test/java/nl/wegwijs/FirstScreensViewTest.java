package nl.wegwijs;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.ViewTest;
import org.junit.jupiter.api.Test;

class FirstScreensViewTest extends ViewTest {

    @Test
    void aNewcomerReachesTheOwnFirstScreen() {
        SignIn.asNewcomer(NewcomerId.next());
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
