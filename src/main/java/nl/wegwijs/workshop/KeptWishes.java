package nl.wegwijs.workshop;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import nl.wegwijs.shared.security.NewcomerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets people who lost a workshop through no fault of their own count among those who would like it. Nobody wishes for a
 * duty: as long as it is open, it counts by itself.
 */
@Component
class KeptWishes {

    private final JdbcClient database;
    private final Clock clock;

    KeptWishes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the language of the series; a wish that they had already stays as it is. */
    void keep(Series series, Collection<NewcomerId> people) {
        for (var person : people) {
            database.sql("""
                            insert ignore into workshop_wish (newcomer_id, workshop_id, language, since)
                            select ?, w.id, ?, ? from workshop w where w.id = ? and w.regime = 'OFFER'""")
                    .params(
                            person.value(),
                            series.language().code(),
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                            series.workshop().value())
                    .update();
        }
    }
}
