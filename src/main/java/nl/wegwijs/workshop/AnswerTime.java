package nl.wegwijs.workshop;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import nl.wegwijs.shared.i18n.Texts;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody can think about a place that came free. It never ends at night, nor after the series has begun.
 *
 * @param time to think, before the end is put at a decent hour
 * @param from the earliest time of day, local to the office, at which it may end
 * @param until the latest one
 * @param group time to think for a whole group that is offered the workshop after theirs
 */
@ConfigurationProperties("wegwijs.workshops.answer")
public record AnswerTime(
        @DefaultValue("48h") Duration time,
        @DefaultValue("09:00") LocalTime from,
        @DefaultValue("20:00") LocalTime until,
        @DefaultValue("7d") Duration group) {

    /** Who could answer only in the night gets the morning too. */
    private static final LocalTime NOON = LocalTime.NOON;

    /** Until when an offer made now stands, for a series that begins then. */
    public Instant end(Instant now, Instant begins) {
        return end(now, time, begins);
    }

    /** The same for a whole group. */
    public Instant endForGroup(Instant now, Instant begins) {
        return end(now, group, begins);
    }

    private Instant end(Instant now, Duration length, Instant begins) {
        var end = now.plus(length).atZone(Texts.OFFICE);
        if (end.toLocalTime().isBefore(from)) {
            end = end.with(NOON);
        } else if (end.toLocalTime().isAfter(until)) {
            end = end.plusDays(1).with(NOON);
        }
        return end.toInstant().isBefore(begins) ? end.toInstant() : begins;
    }

    /** Whether people may be told something now. */
    boolean isDecentHour(Instant now) {
        var time = now.atZone(Texts.OFFICE).toLocalTime();
        return !time.isBefore(from) && !time.isAfter(until);
    }
}
