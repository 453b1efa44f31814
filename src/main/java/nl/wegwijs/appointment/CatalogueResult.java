package nl.wegwijs.appointment;

/** What became of a change to a kind of appointment, a thing to bring or a template. */
public sealed interface CatalogueResult {

    record Saved() implements CatalogueResult {}

    /** A colleague changed it in the meantime; nothing is saved. */
    record ChangedMeanwhile() implements CatalogueResult {}
}
