package nl.wegwijs.shared.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import nl.wegwijs.person.PeopleLookup;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.jobs.JobStates;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class AsPortalTest {

    @Autowired
    PeopleLookup people;

    @Autowired
    JobStates forManagement;

    @Autowired
    CurrentPerson currentPerson;

    @Test
    void thePortalMayAskWhatEverybodyMayWhoIsSignedIn() {
        AsPortal.run(() -> assertThat(people.allStaff()).isEmpty());
    }

    @Test
    void thePortalMayNothingThatIsMeantForPeople() {
        AsPortal.run(() -> {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> forManagement.all(Texts.in(Language.EN)));
            assertThat(currentPerson.find()).isEmpty();
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(currentPerson::staff);
        });
    }

    @Test
    void afterwardsNobodyIsSignedInAgain() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AsPortal.run(() -> {
                    throw new IllegalStateException("a job that fails");
                }));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(people::allStaff);
    }

    @Test
    void whoWasSignedInStillIs() {
        SignIn.asStaff(StaffId.next(), Role.MANAGER);
        AsPortal.run(() -> {});
        assertThat(currentPerson.has(Role.MANAGER)).isTrue();
    }
}
