package nl.wegwijs.workshop;

/** What became of a change to a workshop of the catalogue. */
public sealed interface WorkshopChangeResult {

    record Saved(WorkshopId id) implements WorkshopChangeResult {}

    /** A colleague changed it in the meantime; nothing is saved. */
    record ChangedMeanwhile() implements WorkshopChangeResult {}
}
