package nl.wegwijs.planning;

/** What became of a change to a location or a room. */
public sealed interface PlaceResult {

    /** Saved; which location it was, or which one the room belongs to. */
    record Saved(LocationId location) implements PlaceResult {}

    /** Another location, or another room of this location, has that name. */
    record NameTaken() implements PlaceResult {}

    /** A colleague changed it in the meantime; nothing is saved. */
    record ChangedMeanwhile() implements PlaceResult {}
}
