package nl.wegwijs.person;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the wrong codes an account tries, so that nobody can go on guessing among the codes of others. */
@Component
class LinkAttempts {

    private static final int LIMIT = 10;
    private static final Duration WINDOW = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Ten wrong codes within a day of each other: no more tries until a day has passed. */
    boolean exhausted(SignInAccount.Key account) {
        return jdbc.sql("""
                        select count(*) from link_attempt
                        where issuer = :issuer and subject = :subject
                          and wrong_tries >= :limit and last_wrong_at > :since""")
                        .param("issuer", account.issuer())
                        .param("subject", account.subject())
                        .param("limit", LIMIT)
                        .param("since", utc(clock.instant().minus(WINDOW)))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void wrongCode(SignInAccount.Key account) {
        var now = clock.instant();
        jdbc.sql("""
                        insert into link_attempt (issuer, subject, wrong_tries, last_wrong_at)
                        values (:issuer, :subject, 1, :now)
                        on duplicate key update
                          wrong_tries = if(last_wrong_at > :since, wrong_tries + 1, 1), last_wrong_at = :now""")
                .param("issuer", account.issuer())
                .param("subject", account.subject())
                .param("now", utc(now))
                .param("since", utc(now.minus(WINDOW)))
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
