package nl.wegwijs.planning;

import java.time.LocalTime;

/** Morning, afternoon or evening, as people offer and ask for time. */
public enum DayPart {
    /** Until noon. */
    MORNING(LocalTime.of(8, 0), LocalTime.of(12, 0)),
    /** Noon to six. */
    AFTERNOON(LocalTime.of(12, 0), LocalTime.of(18, 0)),
    /** From six. */
    EVENING(LocalTime.of(18, 0), LocalTime.of(22, 0));

    private final LocalTime from;
    private final LocalTime until;

    DayPart(LocalTime from, LocalTime until) {
        this.from = from;
        this.until = until;
    }

    public LocalTime from() {
        return from;
    }

    public LocalTime until() {
        return until;
    }

    public static DayPart of(LocalTime time) {
        return time.isBefore(MORNING.until) ? MORNING : time.isBefore(AFTERNOON.until) ? AFTERNOON : EVENING;
    }
}
