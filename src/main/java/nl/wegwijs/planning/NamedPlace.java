package nl.wegwijs.planning;

/** A location to choose from, when no more than its name is needed. */
public record NamedPlace(LocationId id, String name) {}
