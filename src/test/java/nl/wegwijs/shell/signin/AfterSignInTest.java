package nl.wegwijs.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.SignedInPerson;
import org.junit.jupiter.api.Test;

class AfterSignInTest {

    private final SignedInPerson newcomer = Accounted.newcomer(Language.TI);
    private final SignedInPerson coach = Accounted.staff(Role.COACH);

    @Test
    void everybodyGoesToTheOwnFirstPage() {
        assertThat(AfterSignIn.target(newcomer, null)).isEqualTo("/my");
        assertThat(AfterSignIn.target(coach, null)).isEqualTo("/staff");
    }

    @Test
    void whoIsNotLinkedYetGoesToTheCode() {
        assertThat(AfterSignIn.target(null, "https://portal.example/my")).isEqualTo("/link");
    }

    @Test
    void thePageThatWasAskedForIsOpenedIfItIsOnTheOwnSide() {
        var appointment = "https://portal.example/my/appointments/1?continue";
        assertThat(AfterSignIn.target(newcomer, appointment)).isEqualTo(appointment);
        assertThat(AfterSignIn.target(coach, appointment)).isEqualTo("/staff");
        assertThat(AfterSignIn.target(newcomer, "https://portal.example/mystery"))
                .isEqualTo("/my");
    }
}
