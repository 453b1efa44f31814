package nl.wegwijs.local.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import nl.wegwijs.shared.i18n.Texts;

/** The year that is shown: it ends some weeks from today, whenever that is. */
final class Days {

    static final int BACK = 365;
    static final int AHEAD = 42;

    /** When the accounts of the named people were tied; any moment will do. */
    static final LocalDateTime LINKED = LocalDateTime.of(2026, 1, 5, 9, 0);

    private Days() {}

    /** The database keeps UTC. */
    static LocalDateTime utc(LocalDate day, LocalTime time) {
        return LocalDateTime.ofInstant(day.atTime(time).atZone(Texts.OFFICE).toInstant(), ZoneOffset.UTC);
    }

    /** The day at the office of a moment that the database keeps. */
    static LocalDate office(LocalDateTime utc) {
        return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(Texts.OFFICE).toLocalDate();
    }
}
