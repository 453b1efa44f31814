package nl.wegwijs.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.municipality.Municipality;
import nl.wegwijs.shared.municipality.PortalAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thymeleaf.ITemplateEngine;

/** What a mail says, as a mail program gets it. */
class MailTextTest extends MailServerTest {

    @Autowired
    ITemplateEngine templates;

    @Test
    void saysInArabicThatThereIsSomethingToRead() throws Exception {
        tell(newcomer("amina@example.org", Language.AR));
        sendWhatIsDue();
        var mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo(Texts.in(Language.AR).get("notice.mail.subject"));
        assertThat(html(mail))
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains(text("notice.mail.news", Language.AR));
        assertThat(plain(mail)).contains(text("notice.mail.news", Language.AR)).contains("/my/notices");
        assertThat(mail.getHeader("Content-Language")).containsExactly("ar");
    }

    @Test
    void saysItInTigrinyaToo() throws Exception {
        tell(newcomer("selam@example.org", Language.TI));
        sendWhatIsDue();
        var mail = onlyMail();
        assertThat(html(mail))
                .contains("<html lang=\"ti\" dir=\"ltr\">")
                .contains(text("notice.mail.signIn", Language.TI));
        assertThat(plain(mail)).contains(text("notice.mail.signIn", Language.TI));
        assertThat(mail.getSubject()).isEqualTo(text("notice.mail.subject", Language.TI));
    }

    @Test
    void namesNobodyAndTellsNothing() throws Exception {
        tell(newcomer("amina@example.org", Language.NL));
        sendWhatIsDue();
        var mail = onlyMail();
        var everything =
                server.getReceivedMessages()[0].getContentType() + plain(mail) + html(mail) + mail.getSubject();
        assertThat(everything).doesNotContain("Amina", "Haddad", "Sanne", "test.kind", "secret-argument");
        assertThat(html(mail)).contains("Den Haag", "14070").doesNotContain("<script", "<img", "http-equiv");
    }

    @Test
    void isMarkedAsMadeByAMachineAndAlwaysHasTheSameNumber() throws Exception {
        tell(newcomer("amina@example.org", Language.NL));
        var id = database.sql("select id from notice where mail_state = 'WAITING'")
                .query(String.class)
                .single();
        sendWhatIsDue();
        var mail = onlyMail();
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Message-ID")).containsExactly("<" + id + "@wegwijs.example>");
        assertThat(mail.getHeader("Date")).hasSize(1);
        var from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("noreply@wegwijs.example");
        assertThat(from.getPersonal()).isEqualTo("Den Haag");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("amina@example.org");
    }

    @Test
    void goesToOneAddressOnly() {
        tell(newcomer("amina@example.org\r\nBcc: eve@example.org", Language.NL));
        tell(newcomer("amina@example.org, eve@example.org", Language.NL));
        tell(newcomer("nobody", Language.NL));
        sendWhatIsDue();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(states()).containsOnly("FAILED");
        assertThat(errors()).containsOnly("WRONG_ADDRESS");
    }

    @Test
    void whatTheMunicipalityIsCalledCannotBecomeAScriptOrAHeader() throws Exception {
        var odd = new Municipality("<script>alert(1)</script>\r\nBcc: eve@example.org", "0518", "14070", List.of());
        var letters = new MailText(
                new MailSettings("noreply@wegwijs.example", Duration.ZERO, Duration.ZERO),
                odd,
                new PortalAddress("https://portal.example"),
                templates);
        var mail = letters.write(new Letter(NoticeId.next(), "amina@example.org", Language.FR), sender.getSession());
        assertThat(html(mail)).contains("&lt;script&gt;").doesNotContain("<script");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).doesNotContain("\r", "\n");
    }

    private MimeMessage onlyMail() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static String text(String key, Language language) {
        return Texts.in(language).get(key);
    }

    private static String plain(MimeMessage mail) throws Exception {
        return part((Multipart) mail.getContent(), "text/plain");
    }

    private static String html(MimeMessage mail) throws Exception {
        return part((Multipart) mail.getContent(), "text/html");
    }

    private static String part(Multipart parts, String type) throws Exception {
        for (var i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return Objects.toString(part.getContent());
            }
            if (part.getContent() instanceof Multipart inner) {
                return part(inner, type);
            }
        }
        return "";
    }
}
