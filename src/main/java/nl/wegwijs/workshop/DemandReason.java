package nl.wegwijs.workshop;

/** Why somebody counts among those who wait for a workshop. */
public enum DemandReason {
    /** Said to be interested. */
    WISH,
    /** Is on the waiting list of a full series. */
    LIST,
    /** Has to follow it, and has no place yet. */
    DUTY
}
