package nl.wegwijs.workshop.figures;

/**
 * What is counted. Each counts a person once per series; all but {@link #FINISHED} count the series that begin in the
 * period.
 */
public enum Figure {
    INVITED,
    /** Has a place, or had one until the end. */
    ENROLLED,
    /** On the waiting list, or with an offer that is not answered. */
    WAITING,
    /** Came to one session at least. */
    ATTENDED,
    /** Passed in the period, whenever the series began. */
    FINISHED,
    /** Did not pass, or left after the series had begun. Who moved to another group did not. */
    DROPPED_OUT
}
