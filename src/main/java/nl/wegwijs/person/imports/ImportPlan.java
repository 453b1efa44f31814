package nl.wegwijs.person.imports;

import java.util.List;
import nl.wegwijs.person.imports.PlannedRow.Change;

/** A read file, compared with the files that are there. */
public final class ImportPlan {

    private final SpreadsheetRows source;
    private final List<PlannedRow> rows;
    private final List<CellProblem> problems;

    ImportPlan(SpreadsheetRows source, List<PlannedRow> rows, List<CellProblem> problems) {
        this.source = source;
        this.rows = List.copyOf(rows);
        this.problems = List.copyOf(problems);
    }

    public int created() {
        return count(Change.NEW);
    }

    public int changed() {
        return count(Change.CHANGED);
    }

    public int unchanged() {
        return count(Change.UNCHANGED);
    }

    /** Rows with a problem. */
    public int leftOut() {
        return source.rows().size() - rows.size();
    }

    public List<CellProblem> problems() {
        return problems;
    }

    SpreadsheetRows source() {
        return source;
    }

    List<PlannedRow> rows(Change change) {
        return rows.stream().filter(row -> row.change() == change).toList();
    }

    List<PlannedRow> rows() {
        return rows;
    }

    private int count(Change change) {
        return (int) rows.stream().filter(row -> row.change() == change).count();
    }
}
