package nl.wegwijs.notice;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Mail of the portal: {@code wegwijs.mail.*}. Which server it goes to is Spring Boot's {@code spring.mail.*}; without a
 * host there, no mail is sent at all.
 *
 * @param from the address it comes from
 * @param every how often what is due is sent
 * @param unsureAfter when a mail whose sending was broken off is taken for lost; longer than the mail server may take
 */
@ConfigurationProperties("wegwijs.mail")
record MailSettings(
        @Nullable String from,
        @DefaultValue("20s") Duration every,
        @DefaultValue("20m") Duration unsureAfter) {}
