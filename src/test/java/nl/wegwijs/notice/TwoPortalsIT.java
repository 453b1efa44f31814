package nl.wegwijs.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.wegwijs.local.LocalDatabase;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.testing.ProductionPortal;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import nl.wegwijs.workshop.Regime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two instances of the production jar on one database, and a real mail server: each thing is done once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoPortalsIT {

    private static final int MAILS = 200;
    private static final int OFFERS = 150;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private LocalDatabase server;
    private JdbcClient database;
    private ProductionPortal one;
    private ProductionPortal two;

    @BeforeAll
    void twoPortalsRun() throws Exception {
        mailServer.start();
        var folder = Path.of("target", "two-portals");
        LocalDatabase.delete(folder);
        server = LocalDatabase.start(folder, 0);
        database = JdbcClient.create(new DriverManagerDataSource(server.url(), server.user(), server.password()));
        one = startPortal();
        two = startPortal();
        var town = new Town(database);
        var household = town.household();
        for (var number = 0; number < MAILS; number++) {
            town.mail(town.newcomer(household, "Newcomer", null), "newcomer" + number + "@example.org", Language.TI);
        }
    }

    @AfterAll
    void everythingStops() throws Exception {
        one.close();
        two.close();
        server.close();
        mailServer.stop();
    }

    @BeforeEach
    void noMailWasSentYet() throws Exception {
        database.sql("delete from notice").update();
        mailServer.purgeEmailFromAllMailboxes();
    }

    @Test
    void eachMailIsSentOnce() throws Exception {
        everybodyIsTold();
        await().atMost(PATIENCE).until(() -> count("WAITING", "SENDING") == 0);
        assertThat(count("SENT")).isEqualTo(MAILS);
        assertThat(received()).hasSize(MAILS).containsExactlyInAnyOrderElementsOf(numbers("SENT"));
    }

    /** At most the one mail that was under way is in doubt, and shown to staff. */
    @Test
    void nothingIsLostOrSentTwiceWhenThePortalThatSendsIsKilled() throws Exception {
        everybodyIsTold();
        try (var heldBack = heldBack()) {
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> count("SENT") > MAILS / 10);
            killWhoeverRuns("mail");
            assertThat(count("WAITING")).as("mails that were still to be sent").isPositive();
            heldBack.rollback();
        }

        await().atMost(PATIENCE).until(() -> count("WAITING", "SENDING") == 0);
        assertThat(count("UNSURE")).isLessThanOrEqualTo(1);
        assertThat(count("SENT") + count("UNSURE")).isEqualTo(MAILS);
        assertThat(received())
                .doesNotHaveDuplicates()
                .containsAll(numbers("SENT"))
                .isSubsetOf(numbers("SENT", "UNSURE"));
    }

    @Test
    void everyOfferThatEndsIsPassedOnOnceAlsoWhenThePortalThatDoesItIsKilled() throws Exception {
        var inLine = offersThatNobodyAnswered();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(2)).until(() -> {
            runNow("workshop-waiting-list");
            return offered() > 0;
        });
        killWhoeverRuns("workshop-waiting-list");

        await().atMost(PATIENCE).until(() -> {
            runNow("workshop-waiting-list");
            return offered() == OFFERS && told("workshop.notice.offerEnded").size() == OFFERS;
        });
        assertThat(told("workshop.notice.offered"))
                .as("whoever is next in line is told once")
                .containsExactlyInAnyOrderElementsOf(inLine);
        assertThat(database.sql("select max(n) from (select count(*) n from enrolment_change group by enrolment_id) c")
                        .query(Integer.class)
                        .single())
                .as("nothing happened twice to anybody")
                .isEqualTo(1);
    }

    /** One place each, kept for somebody until a minute ago; the next one waits. */
    private List<String> offersThatNobodyAnswered() {
        var town = new Town(database);
        var workshops = new WorkshopTown(database);
        var workshop = workshops.workshop(Regime.OFFER, "Housing", 1);
        var location = town.location("Hooftskade");
        var start = LocalDate.now(Texts.OFFICE).plusDays(30).atTime(9, 30);
        var inLine = new ArrayList<String>();
        for (var number = 0; number < OFFERS; number++) {
            var series = workshops.series(workshop, Language.AR, location, 1, List.of(), start);
            workshops.enrolled(series, town.newcomer(town.household(), "Silent", null));
            var next = town.newcomer(town.household(), "Next", null);
            workshops.waiting(series, next);
            inLine.add(next.value().toString());
        }
        database.sql("""
                        update enrolment set status = 'OFFERED', offered_until = utc_timestamp(6) - interval 1 minute
                        where status = 'ENROLLED'""").update();
        return inLine;
    }

    /** Locks the mail that is the last to be sent, so that one is left when the portal is killed, however fast it is. */
    private Connection heldBack() throws SQLException {
        var last = database.sql("select max(id) from notice").query(UUID.class).single();
        database.sql("update notice set mail_next_at = mail_next_at + interval 1 microsecond where id = ?")
                .param(last)
                .update();
        var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
        connection.setAutoCommit(false);
        var lock = connection.prepareStatement("select id from notice where id = ? for update");
        lock.setObject(1, last);
        lock.executeQuery();
        return connection;
    }

    private int offered() {
        return database.sql(
                        "select count(*) from enrolment where status = 'OFFERED' and offered_until > utc_timestamp(6)")
                .query(Integer.class)
                .single();
    }

    private List<String> told(String kind) {
        return database.sql("select newcomer_id from notice where kind = ?")
                .param(kind)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void runNow(String job) {
        database.sql("update scheduled_tasks set execution_time = utc_timestamp(6) where task_name = ? and not picked")
                .param(job)
                .update();
    }

    @Test
    void bothAreWellWhileTheJobsRunOnEither() throws Exception {
        await().atMost(PATIENCE).until(() -> one.get("/actuator/health/jobs").statusCode() == 200);
        assertThat(two.get("/actuator/health/jobs").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    private ProductionPortal startPortal() throws Exception {
        return ProductionPortal.start(
                server,
                Map.of(
                        "SPRING_MAIL_HOST", "127.0.0.1",
                        "SPRING_MAIL_PORT", String.valueOf(mailServer.getSmtp().getPort()),
                        "WEGWIJS_MAIL_FROM", "noreply@wegwijs.example",
                        "WEGWIJS_MAIL_EVERY", "1s",
                        "WEGWIJS_MAIL_UNSUREAFTER", "15s",
                        "WEGWIJS_JOBS_POLL", "200ms",
                        "WEGWIJS_JOBS_HEARTBEAT", "1s"));
    }

    private void everybodyIsTold() {
        database.sql("""
                        insert into notice (id, newcomer_id, dedupe_key, kind, path, arguments, created_at,
                            mail_state, mail_tries, mail_next_at, mail_changed_at, version)
                        select uuid(), n.id, concat('test/', n.id), 'test', 'my', '{}', utc_timestamp(6),
                            'WAITING', 0, utc_timestamp(6), utc_timestamp(6), 0
                        from newcomer n where n.email is not null""").update();
    }

    private void killWhoeverRuns(String job) throws Exception {
        var instance = database.sql("select picked_by from scheduled_tasks where task_name = ? and picked")
                .param(job)
                .query((row, _) -> Objects.toString(row.getString(1)))
                .single();
        var firstSends = instance.endsWith("-" + one.pid());
        assertThat(firstSends || instance.endsWith("-" + two.pid())).isTrue();
        if (firstSends) {
            one.kill();
            one = startPortal();
        } else {
            two.kill();
            two = startPortal();
        }
    }

    private int count(String... states) {
        return numbers(states).size();
    }

    /** The numbers of the mails in one of these states, as they stand in the mails. */
    private List<String> numbers(String... states) {
        return database.sql("select id from notice where mail_state in (:states)")
                .param("states", List.of(states))
                .query((row, _) -> "<" + row.getString(1) + "@wegwijs.example>")
                .list();
    }

    private List<String> received() {
        return Arrays.stream(mailServer.getReceivedMessages())
                .map(mail -> {
                    try {
                        return mail.getMessageID();
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
