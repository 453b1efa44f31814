package nl.wegwijs.workshop.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.workshop.Regime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class RegisteringTest {

    private static final LocalDate TODAY = TestClock.START.toLocalDate();

    @Autowired
    private Registering registering;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Statements statements;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private CertificateFixture track;

    @BeforeEach
    void twoToRegister() {
        track = new CertificateFixture(database);
        track.asSamir();
        certificates.issue(track.series);
    }

    @Test
    void whoFinishedTheDutyIsOnTheListWithTheDaysWaited() {
        assertThat(registering.waiting())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.daysWaiting(TODAY)).isEqualTo(7))
                .noneMatch(one -> one.isOverdue(TODAY))
                .allMatch(one -> one.isOverdue(TODAY.plusDays(8)));
    }

    @Test
    void anOfferIsNeverRegistered() {
        var module = new CertificateFixture(database, Regime.OFFER);
        module.asSamir();
        certificates.issue(module.series);
        assertThat(registering.waiting()).isEmpty();
    }

    @Test
    void aRevokedCertificateIsNotRegistered() {
        var one = certificates.ofSeries(track.series).getFirst();
        certificates.revoke(one.id(), "A mistake");
        assertThat(registering.waiting()).extracting(ToRegister::id).hasSize(1).doesNotContain(one.id());
        assertThat(registering.register(List.of(one.id()), TODAY)).isEqualTo(new RegisterResult.Registered(List.of()));
    }

    @Test
    void severalAreNotedAtOnceAndThatCanBeUndone() {
        var both = registering.waiting().stream().map(ToRegister::id).toList();
        assertThat(registering.register(both, TODAY)).isEqualTo(new RegisterResult.Registered(both));
        assertThat(registering.waiting()).isEmpty();
        assertThat(registering.register(both, TODAY)).isEqualTo(new RegisterResult.Registered(List.of()));
        registering.undo(both);
        assertThat(registering.count()).isEqualTo(2);
    }

    @Test
    void whatWasEnteredSaysWhenAndByWhomTheLastFirst() {
        var both = registering.waiting();
        registering.register(List.of(both.getFirst().id()), TODAY.minusDays(2));
        registering.register(List.of(both.getLast().id()), TODAY.minusDays(1));
        certificates.revoke(both.getFirst().id(), "A mistake");
        assertThat(registering.registered(0, 10))
                .extracting(Registered::id, Registered::on, Registered::by, Registered::revokedAt)
                .containsExactly(
                        tuple(both.getLast().id(), TODAY.minusDays(1), "Samir Haddad", null),
                        tuple(both.getFirst().id(), TODAY.minusDays(2), "Samir Haddad", clock.instant()));
        assertThat(registering.registered(1, 1))
                .extracting(Registered::id)
                .containsExactly(both.getFirst().id());
        SignIn.asStaff(track.otherTrainer, Role.TRAINER);
        assertThat(registering.registered(0, 10)).isEmpty();
    }

    @Test
    void aDayToComeOrBeforeTheyFinishedIsNotNoted() {
        var both = registering.waiting().stream().map(ToRegister::id).toList();
        assertThat(registering.register(both, TODAY.plusDays(1))).isEqualTo(new RegisterResult.InTheFuture());
        assertThat(registering.register(both, CertificateFixture.LAST_DAY.minusDays(1)))
                .isEqualTo(new RegisterResult.Registered(List.of()));
    }

    @Test
    void aTrainerSeesTheOwnSeriesManagersAllAndAdministratorsNone() {
        var both = registering.waiting().stream().map(ToRegister::id).toList();
        SignIn.asStaff(track.otherTrainer, Role.TRAINER);
        assertThat(registering.waiting()).isEmpty();
        assertThat(registering.count()).isZero();
        assertThat(registering.register(both, TODAY)).isEqualTo(new RegisterResult.Registered(List.of()));
        SignIn.asStaff(track.manager, Role.MANAGER);
        assertThat(registering.waiting()).extracting(ToRegister::id).containsAll(both);
        SignIn.asStaff(track.manager, Role.ADMINISTRATOR);
        assertThatThrownBy(registering::waiting).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theListTakesFewStatements() {
        clock.advance(Duration.ofDays(1));
        statements.assertAtMost(2, () -> {
            registering.waiting();
            registering.count();
        });
    }
}
