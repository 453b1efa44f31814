package nl.wegwijs.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.AsPortal;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class NoticesTest {

    private static final int AT_ONCE = 8;

    @Autowired
    Notices notices;

    @Autowired
    MyNotices mine;

    @Autowired
    DeskNotices desk;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private Town town;
    private StaffId sanne;
    private NewcomerId amina;
    private final String key = "test/" + Ids.next();

    @BeforeEach
    void aminaHasACoach() {
        town = new Town(database);
        sanne = town.staff("Sanne Jansen", Role.COACH);
        amina = town.newcomer(town.household(), "Amina Haddad", sanne);
        town.mail(amina, "amina@example.org", Language.AR);
        SignIn.asStaff(sanne, Role.COACH);
    }

    @Test
    void aNewcomerIsToldSomethingOnce() {
        assertThat(tell()).isTrue();
        assertThat(tell()).isFalse();

        SignIn.asNewcomer(amina);
        assertThat(mine.page(0, 10)).singleElement().satisfies(notice -> {
            assertThat(notice.told())
                    .isEqualTo(new Told("test.kind", Map.of("number", "7", "title", "\"Geld\" & meer")));
            assertThat(notice.isNew()).isTrue();
        });
    }

    /** As with two instances of the portal that run the same job by mistake. */
    @RepeatedTest(5)
    void ofSeveralWhoTellTheSameAtOnceOneIsFirst() throws Exception {
        var start = new CyclicBarrier(AT_ONCE);
        try (var instances = Executors.newFixedThreadPool(AT_ONCE)) {
            var tasks = new ArrayList<Callable<Boolean>>();
            for (var instance = 0; instance < AT_ONCE; instance++) {
                tasks.add(() -> {
                    var first = new ArrayList<Boolean>();
                    start.await();
                    AsPortal.run(() -> first.add(tell()));
                    return first.getFirst();
                });
            }
            var told = new ArrayList<Boolean>();
            for (var result : instances.invokeAll(tasks)) {
                told.add(result.get());
            }
            assertThat(told).containsOnlyOnce(true).hasSize(AT_ONCE);
        }
    }

    @Test
    void nothingIsToldWhenWhatHappenedIsNotSaved() {
        transaction.executeWithoutResult(status -> {
            tellInTransaction();
            status.setRollbackOnly();
        });
        assertThat(tell()).isTrue();
    }

    @Test
    void isToldOnlyTogetherWithWhatHappened() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(this::tellInTransaction);
    }

    @Test
    void whatIsNoLongerTrueIsNeitherShownNorToldAgain() {
        tell();
        transaction.executeWithoutResult(_ -> notices.withdraw(key));
        assertThat(mailState()).isEqualTo("NONE");
        assertThat(tell()).isFalse();

        SignIn.asNewcomer(amina);
        assertThat(mine.page(0, 10)).isEmpty();
    }

    @Test
    void openingMarksItAsReadAndTellsWhereToReadMore() {
        tell();
        SignIn.asNewcomer(amina);
        var id = mine.page(0, 10).getContent().getFirst().id();
        assertThat(mine.open(id)).contains("my/appointments");
        assertThat(mine.countUnread()).isZero();
        assertThat(mine.page(0, 10)).singleElement().matches(notice -> !notice.isNew());
        assertThat(mailState()).as("no mail about what is read").isEqualTo("NONE");
    }

    @Test
    void noMailGoesOutAboutWhatWasReadInTheList() {
        tell();
        SignIn.asNewcomer(amina);
        var shown = List.of(mine.page(0, 10).getContent().getFirst().id().value());
        SignIn.asNewcomer(town.newcomer(town.household(), "John Okello", sanne));
        mine.read(shown);
        assertThat(mailState()).as("somebody else read it").isEqualTo("WAITING");
        SignIn.asNewcomer(amina);
        mine.read(shown);
        assertThat(mailState()).isEqualTo("NONE");
    }

    @Test
    void aMailThatHasLeftStaysWhatItIsWhenItsNoticeIsRead() {
        tell();
        database.sql("update notice set mail_state = 'SENT' where dedupe_key = ?")
                .param(key)
                .update();
        SignIn.asNewcomer(amina);
        mine.read(List.of(mine.page(0, 10).getContent().getFirst().id().value()));
        assertThat(mailState()).isEqualTo("SENT");
    }

    @Test
    void nobodyReadsWhatSomebodyElseWasTold() {
        tell();
        SignIn.asNewcomer(amina);
        var id = mine.page(0, 10).getContent().getFirst().id();
        SignIn.asNewcomer(town.newcomer(town.household(), "John Okello", sanne));
        assertThat(mine.page(0, 10)).isEmpty();
        assertThat(mine.open(id)).isEmpty();
    }

    @Test
    void whatBeginsTheSameIsWithdrawnTogetherAndTheMailIsNotSent() {
        tell();
        transaction.executeWithoutResult(_ -> {
            notices.tell(amina, "test.later", key + "/later", "my/appointments", Map.of());
            notices.withdrawAll(List.of("test/nothing", key));
        });
        assertThat(mailState()).isEqualTo("NONE");
        assertThat(tell()).as("never told again").isFalse();
        SignIn.asNewcomer(amina);
        assertThat(mine.page(0, 10)).isEmpty();
    }

    @Test
    void theNewestComesFirst() {
        tell();
        transaction.executeWithoutResult(
                _ -> notices.tell(amina, "test.later", key + "/later", "my/appointments", Map.of()));
        SignIn.asNewcomer(amina);
        assertThat(mine.page(0, 10))
                .extracting(notice -> notice.told().kind())
                .containsExactly("test.later", "test.kind");
        assertThat(mine.page(1, 1))
                .singleElement()
                .matches(notice -> notice.told().kind().equals("test.kind"));
    }

    @Test
    void whoHasNoAddressGetsNoMail() {
        town.mail(amina, null, Language.AR);
        tell();
        assertThat(mailState()).isEqualTo("NONE");
    }

    @Test
    void aStaffMemberIsToldSomethingToLookAtOnce() {
        assertThat(tellSanne()).isTrue();
        assertThat(tellSanne()).isFalse();
        assertThat(desk.waiting(10)).singleElement().satisfies(notice -> {
            assertThat(notice.about()).isEqualTo("Amina Haddad");
            assertThat(notice.path()).isEqualTo("staff/people");
        });

        var id = desk.waiting(10).getFirst().id();
        SignIn.asStaff(town.staff("Bram Visser", Role.COACH), Role.COACH);
        desk.done(id);
        SignIn.asStaff(sanne, Role.COACH);
        assertThat(desk.waiting(10))
                .as("somebody else cannot say that it is done")
                .hasSize(1);
        desk.done(id);
        assertThat(desk.waiting(10)).isEmpty();
    }

    @Test
    void whoIsNoLongerTheContactPersonNoLongerSeesWhatItWasAbout() {
        tellSanne();
        var bram = town.staff("Bram Visser", Role.COACH);
        database.sql("update newcomer set contact_person_id = ? where id = ?")
                .params(bram.value(), amina.value())
                .update();
        assertThat(desk.waiting(10)).isEmpty();
    }

    @Test
    void whatIsAboutNobodyInParticularIsShownToWhoeverWasTold() {
        transaction.executeWithoutResult(
                _ -> notices.tellStaff(sanne, "test.group", key, null, "staff/workshops", Map.of()));
        assertThat(desk.waiting(10)).singleElement().matches(notice -> notice.about() == null);
    }

    @Test
    void thereMayBeNothingToLookAtAnyMore() {
        tellSanne();
        transaction.executeWithoutResult(_ -> notices.withdrawFromStaff(key));
        assertThat(desk.waiting(10)).isEmpty();
        assertThat(tellSanne()).isFalse();
    }

    private boolean tell() {
        return List.of(true).equals(transaction.execute(_ -> List.of(tellInTransaction())));
    }

    private boolean tellInTransaction() {
        return notices.tell(
                amina, "test.kind", key, "my/appointments", Map.of("number", "7", "title", "\"Geld\" & meer"));
    }

    private boolean tellSanne() {
        return List.of(true)
                .equals(transaction.execute(
                        _ -> List.of(notices.tellStaff(sanne, "test.missed", key, amina, "staff/people", Map.of()))));
    }

    private String mailState() {
        return database.sql("select mail_state from notice where dedupe_key = ?")
                .param(key)
                .query(String.class)
                .single();
    }
}
