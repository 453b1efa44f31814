package nl.wegwijs.person;

import static nl.wegwijs.person.PeopleFixture.ADMINISTRATOR;
import static nl.wegwijs.person.PeopleFixture.BRAM;
import static nl.wegwijs.person.PeopleFixture.MOHAMMED;
import static nl.wegwijs.person.PeopleFixture.WARSAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Accounts;
import nl.wegwijs.shared.security.Accounts.LinkResult;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class PersonAccountsTest {

    private static final String BROKER = "https://broker.example";
    private static final String OFFICE = "https://office.example";

    @Autowired
    Accounts accounts;

    @Autowired
    LinkCodeIssue codes;

    @Autowired
    FileKeeping files;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestClock clock;

    @BeforeEach
    void people() {
        PeopleFixture.settleIn(context);
    }

    @Test
    void aCodeTiesAnAccountToAFile() {
        var code = issue(MOHAMMED);
        assertThat(accounts.find(BROKER, "m")).isEmpty();
        assertThat(accounts.linkNewcomer(BROKER, "m", code.toLowerCase(java.util.Locale.ROOT)))
                .isInstanceOf(LinkResult.Linked.class);
        assertThat(accounts.find(BROKER, "m")).hasValueSatisfying(person -> {
            assertThat(person.id()).isEqualTo(MOHAMMED.value());
            assertThat(person.roles()).containsExactly(Role.NEWCOMER);
            assertThat(person.language()).isEqualTo(Language.AR);
        });
        assertThat(accounts.linkNewcomer(BROKER, "other", code)).isInstanceOf(LinkResult.WrongCode.class);
    }

    @Test
    void wrongTriesCountEvenWhenTheyComeFromOtherAccounts() {
        var code = issue(MOHAMMED);
        var wrong = LinkCodeTest.otherWithTheSameLookup(OneTimeCode.read(code).orElseThrow())
                .grouped();
        for (var tries = 0; tries < 5; tries++) {
            assertThat(accounts.linkNewcomer(BROKER, "guesser" + tries, wrong))
                    .isInstanceOf(LinkResult.WrongCode.class);
        }
        assertThat(accounts.linkNewcomer(BROKER, "m", code)).isInstanceOf(LinkResult.WrongCode.class);
    }

    @Test
    void anAccountCannotGoOnGuessingAmongAllCodes() {
        for (var tries = 0; tries < 10; tries++) {
            accounts.linkNewcomer(BROKER, "guesser", OneTimeCode.next().grouped());
        }
        var code = issue(MOHAMMED);
        assertThat(accounts.linkNewcomer(BROKER, "guesser", code)).isInstanceOf(LinkResult.WrongCode.class);
        clock.advance(Duration.ofDays(1));
        assertThat(accounts.linkNewcomer(BROKER, "guesser", code)).isInstanceOf(LinkResult.Linked.class);
    }

    @Test
    void anExpiredCodeIsTold() {
        var code = issue(MOHAMMED);
        clock.advance(Duration.ofDays(14));
        assertThat(accounts.linkNewcomer(BROKER, "m", code)).isInstanceOf(LinkResult.Expired.class);
    }

    @Test
    void aNewCodeReplacesTheOldOneAndAFileHasOneAccount() {
        var old = issue(MOHAMMED);
        var first = issue(MOHAMMED);
        assertThat(accounts.linkNewcomer(BROKER, "m", old)).isInstanceOf(LinkResult.WrongCode.class);
        accounts.linkNewcomer(BROKER, "m", first);
        accounts.linkNewcomer(BROKER, "m-again", issue(MOHAMMED));
        assertThat(accounts.find(BROKER, "m")).isEmpty();
        assertThat(accounts.find(BROKER, "m-again")).isPresent();
    }

    @Test
    void aCoachIssuesCodesForTheOwnHouseholdsOnly() {
        SignIn.asStaff(BRAM, Role.COACH);
        assertThat(codes.issue(WARSAME)).isEmpty();
        assertThat(codes.issue(MOHAMMED)).isPresent();
    }

    @Test
    void aDeactivatedNewcomerHasNoAccessAtTheNextRequest() {
        accounts.linkNewcomer(BROKER, "m", issue(MOHAMMED));
        files.deactivate(MOHAMMED, 0);
        assertThat(accounts.find(BROKER, "m")).isEmpty();
        assertThat(accounts.current(MOHAMMED.value())).isEmpty();
    }

    @Test
    void staffAreTiedByTheirVerifiedAddress() {
        assertThat(accounts.linkStaff(OFFICE, "a", "nobody@example.org")).isEmpty();
        assertThat(accounts.linkStaff(OFFICE, "a", " Anouk@Example.org")).hasValueSatisfying(person -> {
            assertThat(person.id()).isEqualTo(ADMINISTRATOR.value());
            assertThat(person.roles()).containsExactly(Role.ADMINISTRATOR);
        });
        assertThat(accounts.find(OFFICE, "a")).isPresent();
        assertThat(accounts.linkStaff(OFFICE, "a", "anouk@example.org")).isPresent();
    }

    @Test
    void theChosenLanguageIsRemembered() {
        accounts.rememberLanguage(MOHAMMED.value(), Language.FR);
        accounts.rememberLanguage(BRAM.value(), Language.EN);
        assertThat(accounts.current(MOHAMMED.value()).orElseThrow().language()).isEqualTo(Language.FR);
        assertThat(accounts.current(BRAM.value()).orElseThrow().language()).isEqualTo(Language.EN);
    }

    private String issue(NewcomerId id) {
        SignIn.asStaff(ADMINISTRATOR, Role.ADMINISTRATOR);
        return codes.issue(id).orElseThrow().characters();
    }
}
