package nl.wegwijs.shared.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A list to open in a spreadsheet program: CSV with semicolons, as Dutch Excel expects. What people typed never becomes a
 * formula there: a cell that would begin like one gets an apostrophe in front.
 */
public record Spreadsheet(List<String> headings, List<List<String>> rows) {

    private static final String FORMULA_BEGINS = "=+-@\t\r\n＝＋－＠";
    /** Tells Excel that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var printer = new CSVPrinter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), FORMAT)) {
            printer.getOut().append(BYTE_ORDER_MARK);
            printer.printRecord(headings);
            for (var row : rows) {
                printer.printRecord(row.stream().map(Spreadsheet::harmless));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_BEGINS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** For a link; the list is made when someone follows it. */
    public static DownloadHandler download(String fileName, Supplier<Spreadsheet> list) {
        return DownloadHandler.fromInputStream(event -> {
            var bytes = list.get().bytes();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), fileName, "text/csv;charset=UTF-8", bytes.length);
        });
    }
}
