package nl.wegwijs.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wegwijs.local.LocalDatabase;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.testing.ProductionPortal;
import nl.wegwijs.testing.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two instances of the production jar on one database, and a real mail server: each mail goes out once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoPortalsIT {

    private static final int MAILS = 200;
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
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> mailServer.getReceivedMessages().length > MAILS / 10);
        killWhoeverSends();
        assertThat(count("WAITING")).as("mails that were still to be sent").isPositive();

        await().atMost(PATIENCE).until(() -> count("WAITING", "SENDING") == 0);
        assertThat(count("UNSURE")).isLessThanOrEqualTo(1);
        assertThat(count("SENT") + count("UNSURE")).isEqualTo(MAILS);
        assertThat(received())
                .doesNotHaveDuplicates()
                .containsAll(numbers("SENT"))
                .isSubsetOf(numbers("SENT", "UNSURE"));
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
                        from newcomer n""").update();
    }

    private void killWhoeverSends() throws Exception {
        var instance = database.sql("select picked_by from scheduled_tasks where task_name = 'mail' and picked")
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
