package nl.wegwijs.person.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file, whichever characters and separators the spreadsheet program wrote. */
record SpreadsheetRows(Map<Column, Integer> columns, List<Row> rows) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** @param number as the spreadsheet counts */
    record Row(int number, String[] cells) {}

    /** The file breaks off or is garbled. */
    static final class BrokenException extends Exception {

        private static final long serialVersionUID = 1L;
        private final long afterRow;

        BrokenException(long afterRow, Throwable cause) {
            super("Broken after row " + afterRow, cause);
            this.afterRow = afterRow;
        }

        long afterRow() {
            return afterRow;
        }
    }

    static SpreadsheetRows read(byte[] file) throws BrokenException {
        var text = decode(file);
        var columns = new EnumMap<Column, Integer>(Column.class);
        var rows = new ArrayList<Row>();
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setTrim(true)
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            for (var csvRecord : parser) {
                if (columns.isEmpty()) {
                    readHeadings(csvRecord, columns);
                } else if (Arrays.stream(csvRecord.values()).anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new Row((int) csvRecord.getRecordNumber(), csvRecord.values()));
                }
                if (columns.isEmpty()) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new BrokenException(rows.size() + 1L, e);
        }
        return new SpreadsheetRows(columns, rows);
    }

    private static void readHeadings(CSVRecord headings, Map<Column, Integer> columns) {
        for (var index = 0; index < headings.size(); index++) {
            var position = index;
            Column.of(headings.get(index)).ifPresent(column -> columns.putIfAbsent(column, position));
        }
    }

    /** UTF-8 where the bytes are, else what Excel writes in the Netherlands. */
    private static String decode(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException _) {
            text = new String(file, WINDOWS);
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static char delimiter(String text) {
        var firstLine = text.lines().findFirst().orElse("");
        var semicolons = firstLine.chars().filter(character -> character == ';').count();
        var commas = firstLine.chars().filter(character -> character == ',').count();
        return semicolons >= commas ? ';' : ',';
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /** The cell, or nothing where the row is too short or the column is not there. */
    String cell(Row row, Column column) {
        var index = columns.get(column);
        return index == null || index >= row.cells().length ? "" : row.cells()[index].strip();
    }
}
