package nl.wegwijs.person.imports;

/**
 * What is wrong in one cell.
 *
 * @param row as the spreadsheet counts: the headings are row 1
 * @param problem an {@link ImportProblem} or a {@link nl.wegwijs.person.FileProblem}
 */
public record CellProblem(int row, Column column, Enum<?> problem, String cell) {}
