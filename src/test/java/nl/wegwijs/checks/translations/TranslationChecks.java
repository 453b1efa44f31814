package nl.wegwijs.checks.translations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wegwijs.shared.i18n.Language;

/** What is wrong with a folder of translations; every problem is one line for whoever has to mend it. */
final class TranslationChecks {

    private static final Set<String> STAFF = Set.of("staff-nl", "staff-en");

    private final Path folder;
    private final Map<String, TranslationFile> files = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    TranslationChecks(Path folder) throws IOException {
        this.folder = folder;
        try (var found = Files.newDirectoryStream(folder, "*.properties")) {
            for (var file : found) {
                files.put(file.getFileName().toString().replace(".properties", ""), TranslationFile.read(file));
            }
        }
    }

    List<String> problems() throws IOException {
        problems.clear();
        checkFiles();
        files.values().forEach(file -> problems.addAll(file.problems()));
        for (var language : Language.all()) {
            compare(texts("en"), language.code(), language);
        }
        compare(texts("staff-en"), "staff-nl", Language.NL);
        compare(texts("staff-en"), "staff-en", Language.EN);
        texts("staff-en").keySet().stream()
                .filter(texts("en")::containsKey)
                .forEach(key -> problems.add("staff-en: also a text for newcomers: " + key));
        checkMarks();
        return List.copyOf(problems);
    }

    /** What newcomers may meet, by key, in this language. */
    Map<String, String> texts(String file) {
        var read = files.get(file);
        return read == null ? Map.of() : read.texts();
    }

    Set<String> newcomerKeys() {
        return texts("en").keySet();
    }

    Set<String> staffKeys() {
        return texts("staff-en").keySet();
    }

    Set<String> keys() {
        var keys = new TreeSet<>(newcomerKeys());
        keys.addAll(staffKeys());
        return keys;
    }

    /** The marks of native speakers: by key, the fingerprint, the name and the date. */
    Map<String, String> marks(Language language) throws IOException {
        var file = folder.resolve("checked").resolve(language.code() + ".properties");
        return Files.exists(file) ? TranslationFile.read(file).texts() : Map.of();
    }

    private void checkFiles() {
        var expected = new TreeSet<>(STAFF);
        Language.all().forEach(language -> expected.add(language.code()));
        expected.stream().filter(name -> !files.containsKey(name)).forEach(name -> problems.add("no file for " + name));
        files.keySet().stream()
                .filter(name -> !expected.contains(name))
                .forEach(name -> problems.add("a file of no known language: " + name));
    }

    private void compare(Map<String, String> english, String file, Language language) {
        var texts = texts(file);
        english.forEach((key, source) -> {
            var text = texts.get(key);
            if (text == null) {
                problems.add(file + ": missing " + key);
            } else {
                compare(file + ": " + key, source, text, language);
            }
        });
        texts.keySet().stream()
                .filter(key -> !english.containsKey(key))
                .forEach(key -> problems.add(file + ": not in English " + key));
    }

    private void compare(String where, String source, String text, Language language) {
        try {
            var message = IcuMessage.parse(text);
            var original = IcuMessage.parse(source);
            if (!message.arguments().equals(original.arguments())) {
                problems.add(where + " has the arguments " + message.arguments() + ", English " + original.arguments());
            }
            if (!message.selectForms().equals(original.selectForms())) {
                problems.add(where + " chooses from " + message.selectForms() + ", English " + original.selectForms());
            }
            // A text still in English waits for its translation: the report counts it.
            if (!text.equals(source)) {
                message.pluralProblems(language).forEach(problem -> problems.add(where + " has " + problem));
            }
        } catch (IllegalArgumentException e) {
            problems.add(where + " is not an ICU message: " + e.getMessage());
        }
    }

    private void checkMarks() throws IOException {
        for (var language : Language.all()) {
            marks(language).forEach((key, mark) -> {
                if (!newcomerKeys().contains(key)) {
                    problems.add("checked/" + language.code() + ": no such text " + key);
                }
                if (!mark.matches("[0-9a-f]{12} .+ \\d{4}-\\d{2}-\\d{2}")) {
                    problems.add("checked/" + language.code() + ": not <fingerprint> <who> <date>: " + key);
                }
            });
        }
    }
}
