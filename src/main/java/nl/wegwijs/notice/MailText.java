package nl.wegwijs.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.municipality.Municipality;
import nl.wegwijs.shared.municipality.PortalAddress;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The one mail that newcomers get: there is something to read. It names nobody and tells nothing, because mail is read
 * on lock screens and by whoever shares a phone.
 */
@Component
class MailText {

    private static final String MESSAGE_ID = "Message-ID";
    private static final String CONTENT_LANGUAGE = "Content-Language";
    private static final String AUTO_SUBMITTED = "Auto-Submitted";

    private final MailSettings settings;
    private final Municipality municipality;
    private final PortalAddress portal;
    private final ITemplateEngine templates;

    MailText(MailSettings settings, Municipality municipality, PortalAddress portal, ITemplateEngine templates) {
        this.settings = settings;
        this.municipality = municipality;
        this.portal = portal;
        this.templates = templates;
    }

    /** Fails at the start of the portal, not at the first mail. */
    void requireSender() {
        try {
            sender();
        } catch (AddressException e) {
            throw new IllegalStateException("wegwijs.mail.from has to be an address", e);
        }
    }

    MimeMessage write(Letter letter, Session session) throws MessagingException {
        var texts = Texts.in(letter.language());
        var message = new Numbered(session, letter.id(), sender());
        var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setTo(oneAddress(letter.to()));
        parts.setFrom(named(sender()));
        parts.setSubject(oneLine(texts.get("notice.mail.subject")));
        parts.setText(plain(texts), html(texts));
        message.setHeader(AUTO_SUBMITTED, "auto-generated");
        message.setHeader(CONTENT_LANGUAGE, letter.language().code());
        message.saveChanges();
        return message;
    }

    private String plain(Texts texts) {
        return String.join(
                "\r\n\r\n",
                texts.get("notice.mail.news"),
                texts.get("notice.mail.signIn") + "\r\n" + link(),
                texts.get("notice.mail.noAnswer", "phone", municipality.phone()),
                municipality.name());
    }

    private String html(Texts texts) {
        var language = texts.language();
        return templates.process(
                "mail/notice",
                new Context(
                        language.locale(),
                        Map.of(
                                "lang", language.code(),
                                "dir", language.direction(),
                                "subject", texts.get("notice.mail.subject"),
                                "news", texts.get("notice.mail.news"),
                                "signIn", texts.get("notice.mail.signIn"),
                                "link", link(),
                                "noAnswer", texts.get("notice.mail.noAnswer", "phone", municipality.phone()),
                                "municipality", municipality.name())));
    }

    private String link() {
        return portal.of("my/notices");
    }

    private InternetAddress sender() throws AddressException {
        return oneAddress(settings.from() == null ? "" : settings.from());
    }

    private InternetAddress named(InternetAddress sender) {
        try {
            return new InternetAddress(
                    sender.getAddress(), oneLine(municipality.name()), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Refuses lists, line ends and anything else that is not one address. */
    private static InternetAddress oneAddress(String text) throws AddressException {
        var address = new InternetAddress(text, true);
        address.validate();
        return address;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }

    /** The same notice is always the same mail: a mail program that gets it twice shows it once. */
    private static final class Numbered extends MimeMessage {

        private final String number;

        Numbered(Session session, NoticeId id, InternetAddress sender) {
            super(session);
            var address = sender.getAddress();
            this.number = "<" + id.value() + address.substring(address.lastIndexOf('@')) + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader(MESSAGE_ID, number);
        }
    }
}
