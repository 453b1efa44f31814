package nl.wegwijs.checks.rights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What there is to ask for, and who may. One row each: {@code what;NAME NAME}; nobody is named where all are denied. */
record RightsTable(Map<String, Set<String>> rows) {

    static RightsTable read(Path file) throws IOException {
        var rows = new TreeMap<String, Set<String>>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var cells = line.split(";", -1);
                rows.put(cells[0], names(cells[1]));
            }
        }
        return new RightsTable(rows);
    }

    private static Set<String> names(String cell) {
        return cell.isBlank()
                ? Set.of()
                : new TreeSet<>(Arrays.asList(cell.strip().split(" +")));
    }

    void write(Path file) throws IOException {
        var lines = rows.entrySet().stream().map(row -> row.getKey() + ";" + inOrder(row.getValue()));
        Files.createDirectories(file.getParent());
        Files.write(file, lines.toList());
    }

    /** How the portal differs from what this table says. Whatever the table does not name is to be denied to all. */
    List<String> differencesFrom(RightsTable portal) {
        var differences = new ArrayList<String>();
        portal.rows.forEach((what, who) -> {
            var expected = rows.get(what);
            if (expected == null) {
                differences.add("not in rights.csv: " + what + ";" + inOrder(who));
            } else if (!expected.equals(who)) {
                differences.add(what + " is for " + inOrder(expected) + ", but open to " + inOrder(who));
            }
        });
        rows.keySet().stream()
                .filter(what -> !portal.rows.containsKey(what))
                .forEach(what -> differences.add("in rights.csv, but not there: " + what));
        return differences;
    }

    private static String inOrder(Set<String> names) {
        return String.join(
                " ", Who.ALL.stream().map(Who::name).filter(names::contains).toList());
    }
}
