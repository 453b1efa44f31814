package nl.wegwijs.person.imports;

/** What became of a confirmed import. */
public sealed interface ImportResult {

    /** Saved, all at once. */
    record Imported(int created, int changed, int unchanged, int leftOut) implements ImportResult {}

    /** Nothing was saved: a colleague changed one of the files in the same moment. It can be tried again. */
    record ChangedMeanwhile() implements ImportResult {}
}
