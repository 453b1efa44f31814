package nl.wegwijs.appointment;

/** Whose wish it was to cancel. */
public enum CancelledBy {
    NEWCOMER,
    STAFF
}
