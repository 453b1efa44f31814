package nl.wegwijs.checks.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** House rules that only the source itself can be asked about. */
final class Sources {

    private static final int LONGEST_CLASS = 300;
    private static final int LONGEST_SCREEN = 200;
    private static final Pattern SKIPPED =
            Pattern.compile("@Disabled\\b|\\bassume(?:True|False|That)\\(|Thread\\.sleep\\(");
    private static final Pattern SCRIPT = Pattern.compile("\\bexecuteJs\\(|\\beval\\(");
    private static final Pattern PRINTED = Pattern.compile("System\\.(?:out|err)|printStackTrace\\(");

    private final Map<String, String> main = new TreeMap<>();
    private final Map<String, String> all = new TreeMap<>();

    Sources(Path project) throws IOException {
        for (var folder : List.of("src/main/java", "src/local/java", "src/test/java")) {
            var root = project.resolve(folder);
            if (Files.exists(root)) {
                try (var files = Files.walk(root)) {
                    for (var file : files.filter(path -> path.toString().endsWith(".java"))
                            .toList()) {
                        var name = project.relativize(file).toString();
                        all.put(name, Files.readString(file));
                        if (folder.equals("src/main/java")) {
                            main.put(name, Files.readString(file));
                        }
                    }
                }
            }
        }
    }

    List<String> tooLong() {
        var problems = new ArrayList<String>();
        all.forEach((name, source) -> {
            var lines = source.lines().count();
            var allowed = name.endsWith("View.java") ? LONGEST_SCREEN : LONGEST_CLASS;
            if (lines > allowed) {
                problems.add("%s: %d lines, %d are allowed".formatted(name, lines, allowed));
            }
        });
        return problems;
    }

    /** A test that does not run, or waits and hopes. */
    List<String> skippedTests() {
        return found(all, SKIPPED);
    }

    /** JavaScript in strings keeps a strict content security policy impossible. */
    List<String> scripts() {
        return found(main, SCRIPT);
    }

    List<String> printed() {
        return found(main, PRINTED);
    }

    /** NullAway looks only at packages that are marked. */
    List<String> packagesWithoutNullMarked() {
        var problems = new ArrayList<String>();
        main.keySet().stream()
                .map(name -> name.substring(0, name.lastIndexOf('/')))
                .distinct()
                .filter(folder ->
                        !main.getOrDefault(folder + "/package-info.java", "").contains("@NullMarked"))
                .forEach(problems::add);
        return problems;
    }

    private static List<String> found(Map<String, String> sources, Pattern pattern) {
        var problems = new ArrayList<String>();
        sources.forEach((name, source) -> {
            if (!name.contains("/checks/structure/Sources")) {
                pattern.matcher(source).results().forEach(match -> problems.add(name + ": " + match.group()));
            }
        });
        return problems;
    }
}
