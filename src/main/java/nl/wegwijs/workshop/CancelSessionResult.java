package nl.wegwijs.workshop;

/** What became of an attempt to cancel one session. */
public sealed interface CancelSessionResult
        permits CancelSessionResult.Cancelled, CancelSessionResult.LastSession, SeriesNotChangeable {

    /** Cancelled, and everybody is told. */
    record Cancelled() implements CancelSessionResult {}

    /** No other session would be left: then the series is to be cancelled. */
    record LastSession() implements CancelSessionResult {}
}
