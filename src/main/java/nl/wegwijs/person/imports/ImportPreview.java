package nl.wegwijs.person.imports;

import java.util.List;

/** What an import would do. Nothing is saved yet. */
public sealed interface ImportPreview {

    /** Read; it can be confirmed. */
    record Ready(ImportPlan plan) implements ImportPreview {}

    /** Larger than 10 MB. */
    record TooBig() implements ImportPreview {}

    /** No rows, or not a spreadsheet at all. */
    record Empty() implements ImportPreview {}

    /** Columns that are needed are not there. */
    record ColumnsMissing(List<Column> columns) implements ImportPreview {}

    /** The file breaks off or is garbled after this row. */
    record Broken(long afterRow) implements ImportPreview {}
}
