package nl.wegwijs.workshop;

/** Where a series stands. */
public enum SeriesStatus {
    /** It is going to be given, or being given now. */
    PLANNED,
    /** It was given, and who passed is known. */
    FINISHED,
    /** It is not given. */
    CANCELLED
}
