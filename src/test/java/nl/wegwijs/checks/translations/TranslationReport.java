package nl.wegwijs.checks.translations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.TranslationState;

/** How far each language is: in figures, and as a table for whoever reads the texts of one language. */
record TranslationReport(TranslationChecks translations) {

    String summary() throws IOException {
        var lines = new ArrayList<String>();
        lines.add("%-8s %6s %22s %27s"
                .formatted("language", "texts", "the same as in English", "checked by native speaker"));
        for (var language : Language.all()) {
            var texts = translations.texts(language.code());
            var same = texts.entrySet().stream()
                    .filter(text ->
                            text.getValue().equals(translations.texts("en").get(text.getKey())))
                    .count();
            lines.add("%-8s %6d %22s %27d"
                    .formatted(
                            language.code(),
                            texts.size(),
                            language == Language.EN ? "-" : Long.toString(same),
                            checked(language)));
        }
        lines.add("%-8s %6d (staff only, Dutch and English)"
                .formatted("staff", translations.staffKeys().size()));
        return String.join("\n", lines) + "\n";
    }

    private long checked(Language language) throws IOException {
        var marks = translations.marks(language);
        return translations.texts(language.code()).entrySet().stream()
                .filter(text -> isChecked(text.getValue(), marks.getOrDefault(text.getKey(), "")))
                .count();
    }

    private static boolean isChecked(String text, String mark) {
        return mark.startsWith(TranslationState.fingerprint(text) + " ");
    }

    void write(Path target) throws IOException {
        Files.createDirectories(target.resolve("translations"));
        Files.writeString(target.resolve("translations-report.txt"), summary());
        for (var language : Language.all()) {
            Files.writeString(target.resolve("translations").resolve(language.code() + ".tsv"), table(language));
        }
    }

    /** Opens in a spreadsheet; the last column is what a native speaker's mark starts with. */
    private String table(Language language) throws IOException {
        var marks = translations.marks(language);
        var table = new StringBuilder("key\tEnglish\t" + language.ownName() + "\tchecked\tfingerprint\n");
        translations
                .texts(language.code())
                .forEach((key, text) -> table.append("%s\t%s\t%s\t%s\t%s%n"
                        .formatted(
                                key,
                                translations.texts("en").getOrDefault(key, ""),
                                text,
                                isChecked(text, marks.getOrDefault(key, "")) ? "yes" : "no",
                                TranslationState.fingerprint(text))));
        return table.toString();
    }
}
