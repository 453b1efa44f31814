package nl.wegwijs.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When a mail is sent, tried again, given up, and never sent twice. */
class MailSendingTest extends MailServerTest {

    @Autowired
    MailCare care;

    @Autowired
    MailSettings settings;

    @Test
    void isSentOnceHoweverOftenAndByHoweverManyItIsTried() throws Exception {
        for (var number = 0; number < 60; number++) {
            tell(newcomer("newcomer" + number + "@example.org", Language.UK));
        }
        var start = new CyclicBarrier(4);
        try (var instances = Executors.newFixedThreadPool(4)) {
            var tasks = new ArrayList<Callable<Void>>();
            for (var instance = 0; instance < 4; instance++) {
                tasks.add(() -> {
                    start.await();
                    sendWhatIsDue();
                    return null;
                });
            }
            for (var result : instances.invokeAll(tasks)) {
                result.get();
            }
        }
        assertThat(recipients()).hasSize(60).doesNotHaveDuplicates();
        assertThat(states()).containsOnly("SENT");
    }

    @Test
    void isTriedAgainLaterWhereTheServerIsAway() {
        server.stop();
        tell(newcomer("amina@example.org", Language.NL));
        tell(newcomer("selam@example.org", Language.NL));
        sendWhatIsDue();
        assertThat(errors())
                .as("only one was tried: the other would fare no better")
                .containsExactly("UNREACHABLE");

        serverStarts();
        sendWhatIsDue();
        assertThat(recipients()).containsExactly("selam@example.org");
        clock.advance(Duration.ofMinutes(6));
        sendWhatIsDue();
        assertThat(recipients()).containsExactlyInAnyOrder("amina@example.org", "selam@example.org");
    }

    @Test
    void nothingIsGivenUpHoweverLongTheServerIsAway() {
        server.stop();
        for (var number = 0; number < 3; number++) {
            tell(newcomer("newcomer" + number + "@example.org", Language.NL));
        }
        for (var tries = 0; tries < 48; tries++) {
            sendWhatIsDue();
            clock.advance(Duration.ofHours(1));
        }
        assertThat(states()).containsOnly("WAITING");
        serverStarts();
        sendWhatIsDue();
        assertThat(recipients()).hasSize(3);
    }

    @Test
    void isNotSentAboutWhatIsNoLongerTrueOrWasReadMeanwhile() {
        for (var column : List.of("withdrawn_at", "read_at")) {
            tell(newcomer("amina@example.org", Language.NL));
            database.sql("update notice set " + column + " = utc_timestamp(6) where mail_state = 'WAITING'")
                    .update();
            sendWhatIsDue();
            assertThat(states()).as(column).isEmpty();
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void isNotSentAgainAboutWhatIsNoLongerTrueOrWasReadMeanwhile() {
        for (var column : List.of("withdrawn_at", "read_at")) {
            var id = undelivered();
            database.sql("update notice set " + column + " = utc_timestamp(6) where id = ?")
                    .param(id.value())
                    .update();
            assertThat(care.sendAgain(id)).as(column).isEqualTo(new MailCareResult.NothingToDo());
            assertThat(states()).containsExactly("FAILED");
            nothingWaits();
        }
    }

    @Test
    void cannotBeSentAgainToWhoHasNoAddressAnyMore() {
        var id = undelivered();
        database.sql("update newcomer set email = null where id = (select newcomer_id from notice where id = ?)")
                .param(id.value())
                .update();
        assertThat(care.sendAgain(id)).isEqualTo(new MailCareResult.NobodyToSendTo());
        assertThat(care.handled(id)).isEqualTo(new MailCareResult.Saved());
    }

    @Test
    void administratorsDoNotReadWhatItWasAbout() {
        undelivered();
        assertThat(care.undelivered(10).getFirst().told().kind()).isEqualTo("test.kind");
        SignIn.asStaff(town.staff("Anouk Bakker", Role.ADMINISTRATOR), Role.ADMINISTRATOR);
        assertThat(care.undelivered(10).getFirst().told()).isEqualTo(Told.SOMETHING);
        SignIn.asStaff(town.staff("Karin de Boer", Role.MANAGER), Role.MANAGER);
        assertThat(care.undelivered(10).getFirst().told().kind()).isEqualTo("test.kind");
    }

    /** Sanne looks at it. */
    private NoticeId undelivered() {
        tell(newcomer("amina@example.org", Language.NL));
        database.sql("update notice set mail_state = 'FAILED', mail_error = 'REFUSED' where mail_state = 'WAITING'")
                .update();
        return care.undelivered(10).getFirst().id();
    }

    @Test
    void isGivenUpAfterADayAndShownToTheOwnCoach() throws Exception {
        try (var refusing = new ScriptedMailServer(Map.of("MAIL", "451 try later"))) {
            sender.setPort(refusing.port());
            tell(newcomer("amina@example.org", Language.NL));
            for (var tries = 0; tries < 5; tries++) {
                sendWhatIsDue();
                clock.advance(Duration.ofHours(21));
            }
        }
        SignIn.asStaff(sanne, Role.COACH);
        assertThat(care.undelivered(10)).singleElement().satisfies(mail -> {
            assertThat(mail.name()).isEqualTo("Amina Haddad");
            assertThat(mail.state()).isEqualTo(MailState.FAILED);
            assertThat(mail.failure()).isEqualTo(MailFailure.REFUSED);
        });
        var id = care.undelivered(10).getFirst().id();
        var other = town.staff("Bram Visser", Role.COACH);
        SignIn.asStaff(other, Role.COACH);
        assertThat(care.undelivered(10)).isEmpty();
        assertThat(care.sendAgain(id)).isEqualTo(new MailCareResult.NothingToDo());
        SignIn.asStaff(other, Role.ADMINISTRATOR);
        assertThat(care.undelivered(10)).hasSize(1);

        SignIn.asStaff(sanne, Role.COACH);
        assertThat(care.sendAgain(id)).isEqualTo(new MailCareResult.Saved());
        assertThat(care.sendAgain(id)).isEqualTo(new MailCareResult.NothingToDo());
        assertThat(care.waiting().count()).isEqualTo(1);
        sender.setPort(server.getSmtp().getPort());
        sendWhatIsDue();
        assertThat(recipients()).containsExactly("amina@example.org");
    }

    @Test
    void isNotTriedAgainWhenTheServerKnowsNoSuchAddress() throws Exception {
        try (var refusing = new ScriptedMailServer(Map.of("RCPT", "550 no such user"))) {
            sender.setPort(refusing.port());
            tell(newcomer("amina@example.org", Language.NL));
            sendWhatIsDue();
            assertThat(states()).containsExactly("FAILED");
            assertThat(errors()).containsExactly("WRONG_ADDRESS");
        }
    }

    @Test
    void isTriedAgainWhenTheServerDoesNotWantItNow() throws Exception {
        for (var answers : List.of(
                Map.of("RCPT", "450 try later"), Map.of("MAIL", "451 try later"), Map.of(".", "451 try later"))) {
            nothingWaits();
            try (var refusing = new ScriptedMailServer(answers)) {
                sender.setPort(refusing.port());
                tell(newcomer("amina@example.org", Language.NL));
                sendWhatIsDue();
                assertThat(states()).as(answers.toString()).containsExactly("WAITING");
                assertThat(errors()).containsExactly("REFUSED");
            }
        }
    }

    @Test
    void isNotSentAgainWhenTheLineBreaksBeforeTheServerSaysThatItHasIt() throws Exception {
        try (var dying = new ScriptedMailServer(Map.of(".", ""))) {
            sender.setPort(dying.port());
            tell(newcomer("amina@example.org", Language.NL));
            sendWhatIsDue();
            clock.advance(Duration.ofDays(2));
            sendWhatIsDue();
            assertThat(dying.mails()).isEqualTo(1);
            assertThat(states()).containsExactly("UNSURE");
        }
    }

    @Test
    void isSentWhenTheServerHangsUpAfterItHasIt() throws Exception {
        try (var curt = new ScriptedMailServer(Map.of("QUIT", ""))) {
            sender.setPort(curt.port());
            tell(newcomer("amina@example.org", Language.NL));
            sendWhatIsDue();
            assertThat(states()).containsExactly("SENT");
        }
    }

    @Test
    void isLostWhenItsSenderDiedTwentyMinutesAgo() {
        tell(newcomer("amina@example.org", Language.NL));
        // As an instance leaves it that is killed while it sends.
        database.sql("update notice set mail_state = 'SENDING', mail_changed_at = ? where mail_state = 'WAITING'")
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        clock.advance(Duration.ofMinutes(19));
        sendWhatIsDue();
        assertThat(states()).containsExactly("SENDING");
        clock.advance(Duration.ofMinutes(2));
        sendWhatIsDue();
        assertThat(states()).containsExactly("UNSURE");
        assertThat(server.getReceivedMessages()).isEmpty();

        SignIn.asStaff(sanne, Role.COACH);
        var lost = care.undelivered(10).getFirst();
        assertThat(lost.failure()).isNull();
        assertThat(care.handled(lost.id())).isEqualTo(new MailCareResult.Saved());
        assertThat(care.undelivered(10)).isEmpty();
    }

    /** The mail server answers about a dozen times until it has the mail, and may think before each. */
    @Test
    void isNotTakenForLostWhileASlowServerMayStillTakeIt() {
        var waits = sender.getJavaMailProperties();
        var longest = Stream.of("connectiontimeout", "writetimeout")
                        .mapToLong(wait -> Long.parseLong(waits.getProperty("mail.smtp." + wait)))
                        .sum()
                + 12 * Long.parseLong(waits.getProperty("mail.smtp.timeout"));
        assertThat(settings.unsureAfter()).isGreaterThan(Duration.ofMillis(longest));
    }

    @Test
    void isNotSentToWhoIsDeactivatedOrHasNoAddressAnyMore() {
        var amina = newcomer("amina@example.org", Language.NL);
        tell(amina);
        database.sql("update newcomer set active = 0 where id = ?")
                .param(amina.value())
                .update();
        sendWhatIsDue();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(database.sql("select count(*) from notice where mail_state = 'WAITING'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
