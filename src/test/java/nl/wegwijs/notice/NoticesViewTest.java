package nl.wegwijs.notice;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.ViewTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** What newcomers and staff see of what they were told. */
class NoticesViewTest extends ViewTest {

    private static final String NEWS = "There is news for you.";
    private static final String SOMETHING_NEW = "There is a new message for you";

    @Autowired
    Notices notices;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    private Town town;
    private StaffId sanne;
    private NewcomerId amina;

    @BeforeEach
    void aminaHasACoach() {
        town = new Town(database);
        sanne = town.staff("Sanne Jansen", Role.COACH);
        amina = town.newcomer(town.household(), "Amina Haddad", sanne);
        town.mail(amina, "amina@example.org", Language.EN);
        SignIn.asStaff(sanne, Role.COACH);
    }

    @Test
    void theFirstScreenSaysThatThereIsNewsUntilItWasShown() {
        tell(2);
        isOpenFor(amina, "my");
        assertThat(shown()).contains(SOMETHING_NEW, "News2 new");
        open("my/notices");
        assertThat(shown()).contains(NEWS, "New");
        open("my");
        assertThat(shown()).doesNotContain(SOMETHING_NEW, "2 new");
    }

    @Test
    void aPieceOfNewsLeadsToWhereAllAboutItIsToBeSeen() {
        tell(1);
        isOpenFor(amina, "my/notices");
        open(_find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("my/notices/"))
                .findFirst()
                .orElseThrow());
        assertThat(address()).isEqualTo("my/appointments");
    }

    @Test
    void thePageShowsALimitedNumberAtATime() {
        tell(12);
        isOpenFor(amina, "my/notices");
        assertThat(cards()).hasSize(10);
        assertThat(shown()).contains("Older news", "Show in Dutch");
        open("my/notices?page=2");
        assertThat(cards()).hasSize(2);
        assertThat(shown()).contains("Newer news").doesNotContain("Older news");
    }

    @Test
    void aFullPageWithNothingBehindItOffersNothingOlder() {
        tell(10);
        isOpenFor(amina, "my/notices");
        assertThat(cards()).hasSize(10);
        assertThat(shown()).doesNotContain("Older news");
    }

    @Test
    void thePageNeedsTwoStatements() {
        tell(12);
        isOpenFor(amina, "my");
        statements.assertAtMost(2, () -> open("my/notices"));
    }

    @Test
    void whatIsNotTheOwnLeadsToTheOwn() {
        tell(1);
        var id = database.sql("select id from notice where newcomer_id = ?")
                .param(amina.value())
                .query(String.class)
                .single();
        var john = town.newcomer(town.household(), "John Okello", sanne);
        isOpenFor(john, "my/notices/" + id);
        assertThat(address()).isEqualTo("my/notices");
        assertThat(shown()).contains("There is no news for you now.");
        open("my/notices/nonsense");
        assertThat(address()).isEqualTo("my/notices");
    }

    @Test
    void staffSeeWhatTheyHaveToLookAtAndSayThatItIsDone() {
        transaction.executeWithoutResult(
                _ -> notices.tellStaff(sanne, "test.missed", "test/" + Ids.next(), amina, "staff/people", Map.of()));
        open("staff");
        assertThat(shown()).contains("For you to look at", "Amina Haddad: " + NEWS);
        _click(_get(Button.class, spec -> spec.withText("Done")));
        assertThat(shown()).doesNotContain("For you to look at");
        open("staff/appointments");
        statements.assertAtMost(5, () -> open("staff"));
        assertThat(shown()).doesNotContain("For you to look at");
    }

    @Test
    void whatComesAfterTheOldestTenComesUpAsTheyAreDone() {
        transaction.executeWithoutResult(_ -> {
            for (var i = 0; i < 12; i++) {
                notices.tellStaff(sanne, "test.missed", "test/" + Ids.next(), amina, "staff/people", Map.of());
            }
        });
        open("staff");
        assertThat(done()).hasSize(10);
        assertThat(shown()).contains("There are more.");
        _click(done().getFirst());
        assertThat(done()).hasSize(10);
        assertThat(shown()).contains("There are more.");
        _click(done().getLast());
        assertThat(done()).hasSize(10);
        assertThat(shown()).doesNotContain("There are more.");
        while (!done().isEmpty()) {
            _click(done().getLast());
        }
        assertThat(shown()).doesNotContain("For you to look at");
    }

    @Test
    void whatWasReadInThePortalIsNotSentAgain() {
        tell(1);
        mailBecame("FAILED", "REFUSED");
        database.sql("update notice set read_at = utc_timestamp(6) where newcomer_id = ?")
                .param(amina.value())
                .update();
        open("staff/notices/undelivered");
        assertThat(shown())
                .contains("Amina Haddad", "Read in the portal", "Done")
                .doesNotContain("Send again");
    }

    @Test
    void nothingIsSentAgainWithoutAMailServer() {
        tell(1);
        mailBecame("FAILED", "REFUSED");
        var host = sender.getHost();
        sender.setHost("");
        try {
            open("staff/notices/undelivered");
            assertThat(shown())
                    .contains("No mail server is set", "Amina Haddad")
                    .doesNotContain("Send again");
        } finally {
            sender.setHost(host);
        }
    }

    @Test
    void whoHasNoAddressAnyMoreStaysOnTheListUntilReachedAnotherWay() {
        tell(1);
        mailBecame("FAILED", "WRONG_ADDRESS");
        open("staff/notices/undelivered");
        town.mail(amina, null, Language.EN);
        _click(_get(Button.class, spec -> spec.withText("Send again")));
        assertThat(shown()).contains("Amina Haddad");
        expectNotifications("This newcomer has no e-mail address any more. Call, or write to the house.");
    }

    @Test
    void theNameLeadsToTheFile() {
        tell(1);
        mailBecame("FAILED", "REFUSED");
        open("staff/notices/undelivered");
        open(_get(Anchor.class, spec -> spec.withText("Amina Haddad")).getHref());
        assertThat(address()).isEqualTo("staff/people");
        assertThat(shown()).contains("Amina Haddad", "Sanne Jansen");
    }

    @Test
    void aCoachSeesWhichMailsDidNotArriveAndSendsThemAgain() {
        tell(2);
        mailBecame("FAILED", "UNREACHABLE");
        open("staff/notices/undelivered");
        assertThat(shown())
                .contains("Amina Haddad", "The mail server could not be reached.", "No mail is waiting")
                .doesNotContain("What the portal does by itself");
        _click(_find(Button.class, spec -> spec.withText("Send again")).getFirst());
        open("staff");
        open("staff/notices/undelivered");
        assertThat(shown()).contains("1 mail is waiting to be sent");
        _click(_get(Button.class, spec -> spec.withText("Done")));
        open("staff");
        open("staff/notices/undelivered");
        assertThat(shown()).contains("Every mail was delivered to the mail server.");
    }

    @Test
    void managersAlsoSeeHowTheJobsAreDoing() {
        tell(1);
        mailBecame("UNSURE", null);
        SignIn.asStaff(town.staff("Karin de Boer", Role.MANAGER), Role.MANAGER);
        open("staff/notices/undelivered");
        assertThat(shown())
                .contains("perhaps the mail arrived, perhaps not", "Sending mail", "Stands still")
                .contains("Amina Haddad");
        open("staff");
        statements.assertAtMost(5, () -> open("staff/notices/undelivered"));
    }

    @Test
    void theFrontOfficeDoesNotSeeThem() {
        SignIn.asStaff(town.staff("Femke Bakker", Role.FRONT_OFFICE), Role.FRONT_OFFICE);
        open("staff/notices/undelivered");
        assertThat(shown()).doesNotContain("What could not be delivered");
    }

    private void isOpenFor(NewcomerId newcomer, String address) {
        SignIn.asNewcomer(newcomer);
        startIn(Language.EN);
        open(address);
    }

    private void tell(int number) {
        transaction.executeWithoutResult(_ -> {
            for (var i = 0; i < number; i++) {
                notices.tell(amina, "test.kind", "test/" + Ids.next(), "my/appointments", Map.of());
            }
        });
    }

    private void mailBecame(String state, @Nullable String error) {
        database.sql("update notice set mail_state = 'NONE'").update();
        database.sql("update notice set mail_state = ?, mail_error = ? where newcomer_id = ?")
                .params(Arrays.asList(state, error, amina.value()))
                .update();
    }

    private static List<Button> done() {
        return _find(Button.class, spec -> spec.withText("Done"));
    }

    private static List<Anchor> cards() {
        return _find(Anchor.class, spec -> spec.withClasses("card"));
    }

    private String shown() {
        return ((Component) screen()).getElement().getTextRecursively();
    }
}
