package nl.wegwijs.notice;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import nl.wegwijs.notice.SendResult.NotSent;
import nl.wegwijs.notice.SendResult.Sent;
import nl.wegwijs.notice.SendResult.Unsure;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Hands mails over to the mail server, and tells a certain refusal from a line that broke. Uses the connection itself
 * and not {@code JavaMailSender.send}: that reports a failure to say goodbye, after the mail was taken, like one to
 * connect.
 */
@Component
@EnableConfigurationProperties(MailSettings.class)
class PostOffice {

    /** From here on an SMTP reply is a refusal for good. */
    private static final int PERMANENT = 500;

    private final @Nullable JavaMailSenderImpl server;
    private final MailText texts;

    PostOffice(ObjectProvider<JavaMailSenderImpl> server, MailText texts) {
        this.server = server.getIfAvailable();
        this.texts = texts;
        if (isOpen()) {
            texts.requireSender();
        }
    }

    /** Whether a mail server is set; an empty setting is none. */
    boolean isOpen() {
        return server != null && StringUtils.hasText(server.getHost());
    }

    SendResult send(Letter letter) {
        if (server == null) {
            return new NotSent(MailFailure.UNREACHABLE);
        }
        MimeMessage message;
        try {
            message = texts.write(letter, server.getSession());
        } catch (AddressException e) {
            return new NotSent(MailFailure.WRONG_ADDRESS);
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail cannot be written", e);
        }
        return handOver(message, server);
    }

    private static SendResult handOver(MimeMessage message, JavaMailSenderImpl server) {
        Transport connection;
        try {
            connection = server.getSession().getTransport(server.getProtocol());
            connection.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        } catch (AuthenticationFailedException e) {
            return new NotSent(MailFailure.NOT_LET_IN);
        } catch (MessagingException e) {
            return new NotSent(MailFailure.UNREACHABLE);
        }
        try {
            connection.sendMessage(message, message.getAllRecipients());
            return new Sent();
        } catch (MessagingException e) {
            return whatItMeans(e);
        } finally {
            leave(connection);
        }
    }

    private static void leave(Transport connection) {
        try {
            connection.close();
        } catch (MessagingException e) {
            // It has answered already; whether it hears the goodbye does not matter.
            return;
        }
    }

    /** Only a reply of the server is certain. Anything else may have happened after it took the mail. */
    private static SendResult whatItMeans(MessagingException thrown) {
        for (Exception e = thrown; e instanceof MessagingException now; e = now.getNextException()) {
            switch (now) {
                case SMTPAddressFailedException refused -> {
                    return new NotSent(
                            refused.getReturnCode() >= PERMANENT ? MailFailure.WRONG_ADDRESS : MailFailure.REFUSED);
                }
                case SMTPSenderFailedException _ -> {
                    return new NotSent(MailFailure.REFUSED);
                }
                case SMTPSendFailedException refused
                when refused.getReturnCode() > 0 -> {
                    if (refused.getNextException() == null) {
                        return new NotSent(MailFailure.REFUSED);
                    }
                }
                default -> {
                    // Look at what is behind it.
                }
            }
        }
        return new Unsure();
    }
}
