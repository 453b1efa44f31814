package nl.wegwijs.workshop;

/** Why somebody no longer has a place, or no longer waits for one. */
public enum LeaveCause {
    /** The newcomer said so. */
    SELF,
    /** The newcomer said no to a place that was offered. */
    OFFER_DECLINED,
    /** A place was offered, and nobody answered in time. */
    OFFER_EXPIRED,
    /** The series began before a place came free. */
    NO_PLACE,
    /** The trainer took the newcomer off the list. */
    STAFF,
    /** Came into another group of the workshop: moved by the trainer, or by taking a place there. */
    MOVED,
    /** The series is not given. */
    SERIES_CANCELLED
}
