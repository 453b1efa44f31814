package nl.wegwijs.workshop;

/** What became of an attempt to cancel a series. */
public sealed interface CancelSeriesResult permits CancelSeriesResult.Cancelled, SeriesNotChangeable {

    /**
     * Cancelled; everybody with a place, an offer or a turn is told, and counts among those who wait again. Whoever has
     * not answered an invitation is told too.
     *
     * @param people how many are told
     */
    record Cancelled(int people) implements CancelSeriesResult {}
}
