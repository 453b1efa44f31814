package nl.wegwijs.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.wegwijs.shared.i18n.Texts;

/** A stretch of time that somebody or something can be booked for: begins and ends on a step of five minutes. */
public record Slot(Instant start, Instant end) implements Comparable<Slot> {

    /** The steps in which time is given out. */
    public static final Duration STEP = Duration.ofMinutes(5);

    public Slot {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A slot ends after it starts: " + start + " to " + end);
        }
        if (!onStep(start) || !onStep(end)) {
            throw new IllegalArgumentException("A slot begins and ends on five minutes: " + start + " to " + end);
        }
    }

    public static Slot of(Instant start, int minutes) {
        return new Slot(start, start.plus(Duration.ofMinutes(minutes)));
    }

    /** From a date and time on the office's clock. */
    public static Slot of(LocalDateTime start, int minutes) {
        return of(start.atZone(Texts.OFFICE).toInstant(), minutes);
    }

    public static boolean onStep(Instant instant) {
        return instant.getNano() == 0 && instant.getEpochSecond() % STEP.toSeconds() == 0;
    }

    public boolean overlaps(Slot other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public int minutes() {
        return (int) Duration.between(start, end).toMinutes();
    }

    public LocalDate day() {
        return start.atZone(Texts.OFFICE).toLocalDate();
    }

    public LocalTime startTime() {
        return start.atZone(Texts.OFFICE).toLocalTime();
    }

    public LocalTime endTime() {
        return end.atZone(Texts.OFFICE).toLocalTime();
    }

    @Override
    public int compareTo(Slot other) {
        return start.compareTo(other.start);
    }
}
