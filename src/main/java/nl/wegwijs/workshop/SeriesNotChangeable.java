package nl.wegwijs.workshop;

/** Why nothing can be changed about a series or a session. */
public sealed interface SeriesNotChangeable
        extends MoveSessionResult, CancelSessionResult, CancelSeriesResult, ChangeSeriesResult {

    /** There is no such series, or it is somebody else's. */
    record NotFound() implements SeriesNotChangeable {}

    /** It was finished or cancelled. */
    record Over() implements SeriesNotChangeable {}

    /** The session goes on, or was held: who came is noted. */
    record HasBegun() implements SeriesNotChangeable {}

    /** A colleague changed it in the meantime; nothing is saved. */
    record ChangedMeanwhile() implements SeriesNotChangeable {}
}
