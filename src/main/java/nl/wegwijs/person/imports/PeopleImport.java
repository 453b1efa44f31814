package nl.wegwijs.person.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.ForImporters;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes over newcomers and households from a CSV file: first a preview, then, when confirmed, all at once. A file can be
 * imported again: a number that is there is changed, or left as it is.
 */
@Service
@ForImporters
public class PeopleImport {

    /** 10 MB: some 100,000 rows. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PeopleImport(JdbcTemplate jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Reads a file and compares it with what is there; saves nothing. Reads no further than the largest file. */
    @Transactional(readOnly = true)
    public ImportPreview preview(InputStream file) throws IOException {
        var bytes = file.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            return new ImportPreview.TooBig();
        }
        try {
            return preview(SpreadsheetRows.read(bytes));
        } catch (SpreadsheetRows.BrokenException e) {
            return new ImportPreview.Broken(e.afterRow());
        }
    }

    private ImportPreview preview(SpreadsheetRows sheet) {
        var missing = Arrays.stream(Column.values())
                .filter(column -> column.isRequired() && !sheet.has(column))
                .toList();
        if (!missing.isEmpty()) {
            return new ImportPreview.ColumnsMissing(missing);
        }
        return sheet.rows().isEmpty() ? new ImportPreview.Empty() : new ImportPreview.Ready(plan(sheet, stored(sheet)));
    }

    /** Saves what was previewed, without the rows that have a problem: all of it or, on any failure, nothing. */
    public ImportResult save(ImportPlan previewed) {
        try {
            return transaction.execute(status -> {
                // Compared again: a colleague may have worked on since the preview.
                var stored = stored(previewed.source());
                var plan = plan(previewed.source(), stored);
                new ImportWriter(jdbc, stored).write(plan);
                return new ImportResult.Imported(plan.created(), plan.changed(), plan.unchanged(), plan.leftOut());
            });
        } catch (OptimisticLockingFailureException e) {
            return new ImportResult.ChangedMeanwhile();
        }
    }

    private StoredPeople stored(SpreadsheetRows sheet) {
        return StoredPeople.read(
                JdbcClient.create(jdbc),
                sheet.rows().stream().map(row -> sheet.cell(row, Column.NUMBER)).toList(),
                sheet.rows().stream()
                        .map(row -> sheet.cell(row, Column.HOUSEHOLD))
                        .toList());
    }

    private ImportPlan plan(SpreadsheetRows sheet, StoredPeople stored) {
        var reader = new RowReader(sheet, stored, LocalDate.ofInstant(clock.instant(), Texts.OFFICE));
        var rows = new ArrayList<PlannedRow>();
        sheet.rows().forEach(row -> reader.read(row).ifPresent(rows::add));
        return new ImportPlan(sheet, rows, reader.problems());
    }
}
