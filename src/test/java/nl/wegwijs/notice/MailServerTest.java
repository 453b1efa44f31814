package nl.wegwijs.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.AsPortal;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails are handed over to a real SMTP server, and read back from it. */
@PortalTest
abstract class MailServerTest {

    @Autowired
    Notices notices;

    @Autowired
    MailJob job;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    Town town;
    StaffId sanne;

    @BeforeEach
    final void aMailServerListens() {
        serverStarts();
        town = new Town(database);
        sanne = town.staff("Sanne Jansen", Role.COACH);
        nothingWaits();
    }

    @AfterEach
    final void theMailServerStops() {
        server.stop();
        sender.setPort(1);
    }

    final void serverStarts() {
        server.start();
        sender.setPort(server.getSmtp().getPort());
    }

    final void nothingWaits() {
        database.sql("update notice set mail_state = 'NONE', mail_error = null").update();
    }

    final NewcomerId newcomer(String address, Language reads) {
        var id = town.newcomer(town.household(), "Amina Haddad", sanne);
        town.mail(id, address, reads);
        return id;
    }

    final void tell(NewcomerId to) {
        SignIn.asStaff(sanne, Role.COACH);
        transaction.executeWithoutResult(_ ->
                notices.tell(to, "test.kind", "mail/" + Ids.next(), "my/appointments", Map.of("x", "secret-argument")));
    }

    final void sendWhatIsDue() {
        AsPortal.run(job::run);
    }

    final List<String> recipients() {
        return Arrays.stream(server.getReceivedMessages())
                .map(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString();
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    final List<String> states() {
        return column("mail_state");
    }

    final List<String> errors() {
        return column("mail_error");
    }

    private List<String> column(String name) {
        return database.sql("select " + name + " from notice where mail_state <> 'NONE' and " + name + " is not null")
                .query((row, _) -> Objects.toString(row.getString(1)))
                .list();
    }
}
