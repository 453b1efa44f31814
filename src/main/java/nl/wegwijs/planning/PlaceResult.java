package nl.wegwijs.planning;

/** What became of a change to a location or a room. */
public sealed interface PlaceResult {

    /** Saved. */
    record Saved() implements PlaceResult {}

    /** Another location, or another room of this location, has that name. */
    record NameTaken() implements PlaceResult {}
}
