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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The sources, looked through for keys of texts and for texts that should have been keys. */
final class SourceTexts {

    private static final Pattern WORD_WITH_DOTS = Pattern.compile("[a-zA-Z][A-Za-z0-9_]*(?:\\.[A-Za-z0-9_]+)+");
    private static final Pattern KEY_IN_JAVA = Pattern.compile(
            "(?:[tT]exts(?:\\.current\\(\\)|\\.in\\([^)]*\\)|\\(\\))?\\s*\\.get\\(|@Menu\\([^)]*title = )\\s*\"([^\"]+)\"");
    private static final Pattern KEY_IN_HTML = Pattern.compile("#\\{([a-zA-Z0-9_.]+)|\\.get\\('([^']+)'");
    private static final Pattern TEXT_IN_JAVA = Pattern.compile(
            "(?:\\bnew (?:Span|Div|Paragraph|H[1-6]|Text|Button|Anchor|RouterLink|ListItem|Emphasis|Strong|"
                    + "Html|Pre|Details|Checkbox|TextField|TextArea|EmailField|IntegerField|BigDecimalField|DatePicker|"
                    + "TimePicker|ComboBox|MultiSelectComboBox|Select|RadioButtonGroup|CheckboxGroup|Dialog|ConfirmDialog|"
                    + "Notification|Tab|SideNavItem|NativeLabel)(?:<[^>]*>)?\\(|@PageTitle\\("
                    + "|\\b(?:setText|setLabel|setPlaceholder|setHelperText|setErrorMessage|setTitle|setAriaLabel|"
                    + "setTooltipText|setHeader|setHeaderTitle|setFooter|setConfirmText|setCancelText|setRejectText|"
                    + "setSummaryText|setRequiredErrorMessage|asRequired|setEmptyStateText|Notification\\.show|"
                    + "setAccessibleName)\\("
                    + "|\\bsetAttribute\\(\\s*\"(?:title|alt|aria-label|placeholder)\",)"
                    + "\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WITHOUT_WORDS =
            Pattern.compile("(?<!localised\\()\\bnew (DatePicker|TimePicker|IntegerField|"
                    + "BigDecimalField|MultiSelectComboBox|MenuBar|Avatar|SideNav|DrawerToggle|Upload)[<(]");
    private static final List<String> ATTRIBUTES = List.of("title", "alt", "aria-label", "placeholder", "content");

    private final Path project;
    private final Map<Path, String> sources = new TreeMap<>();

    SourceTexts(Path project) throws IOException {
        this.project = project;
        for (var folder : List.of("src/main/java", "src/main/resources/templates", "frontend")) {
            var root = project.resolve(folder);
            if (Files.exists(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    for (var file : files.filter(SourceTexts::isSource).toList()) {
                        sources.put(file, Files.readString(file));
                    }
                }
            }
        }
    }

    private static boolean isSource(Path file) {
        return file.toString().matches(".*\\.(java|html|ts|js)")
                && !file.toString().contains("/generated/");
    }

    /** Every word with a dot in it that stands in the sources: a key not among them is used nowhere. */
    Set<String> wordsWithDots() {
        var words = new TreeSet<String>();
        sources.values()
                .forEach(source -> WORD_WITH_DOTS.matcher(source).results().forEach(found -> words.add(found.group())));
        return words;
    }

    /** Keys that are asked for, and exist nowhere. */
    List<String> unknownKeys(Set<String> keys) {
        return usedKeys((file, key) -> !keys.contains(key), "no such text: ");
    }

    /** Keys of staff texts in screens for newcomers, who would read English. */
    List<String> staffKeysForNewcomers(Set<String> staffKeys) {
        return usedKeys((file, key) -> isForNewcomers(file) && staffKeys.contains(key), "a staff text for newcomers: ");
    }

    private boolean isForNewcomers(Path file) {
        var path = project.relativize(file).toString();
        return path.contains("/ui/newcomer/") || path.contains("/wegwijs/home/") || path.contains("/templates/");
    }

    private interface Wrong {
        boolean test(Path file, String key);
    }

    private List<String> usedKeys(Wrong wrong, String problem) {
        var problems = new ArrayList<String>();
        sources.forEach((file, source) -> {
            var pattern = file.toString().endsWith(".html") ? KEY_IN_HTML : KEY_IN_JAVA;
            pattern.matcher(source).results().forEach(found -> {
                var key = found.group(1) != null ? found.group(1) : found.group(2);
                if (wrong.test(file, key)) {
                    problems.add(project.relativize(file) + ": " + problem + key);
                }
            });
        });
        return problems;
    }

    /** Words for people that stand in the code instead of in the translations. */
    List<String> textsOutsideTranslations(Set<String> keys) {
        var problems = new ArrayList<String>();
        sources.forEach((file, source) -> {
            if (file.toString().endsWith(".java")) {
                TEXT_IN_JAVA.matcher(source).results().forEach(found -> {
                    if (isWords(found.group(1)) && !isAddress(found.group(1)) && !keys.contains(found.group(1))) {
                        problems.add(project.relativize(file) + ": \"" + found.group(1) + "\"");
                    }
                });
            } else if (file.toString().endsWith(".html")) {
                for (var words : wordsIn(source)) {
                    problems.add(project.relativize(file) + ": \"" + words + "\"");
                }
            }
        });
        return problems;
    }

    /** Components that speak English unless they pass through {@code ComponentTexts.localised}. */
    List<String> componentsWithoutWords() {
        var problems = new ArrayList<String>();
        sources.forEach((file, source) -> WITHOUT_WORDS
                .matcher(source)
                .results()
                .forEach(found ->
                        problems.add(project.relativize(file) + ": " + found.group(1) + " without its words")));
        return problems;
    }

    private static List<String> wordsIn(String html) {
        var words = new ArrayList<String>();
        Jsoup.parse(html).traverse((node, depth) -> {
            if (node instanceof TextNode text
                    && text.parent() instanceof Element parent
                    && !isReplaced(parent)
                    && isWords(text.text().replaceAll("\\[\\[.*?]]", ""))) {
                words.add(text.text().strip());
            }
            if (node instanceof Element element && !element.normalName().equals("meta")) {
                for (var attribute : ATTRIBUTES) {
                    if (isWords(element.attr(attribute)) && !isUntranslatable(element)) {
                        words.add(element.attr(attribute));
                    }
                }
            }
        });
        return words;
    }

    private static boolean isReplaced(Element parent) {
        return parent.hasAttr("th:text")
                || parent.hasAttr("th:utext")
                || Set.of("script", "style").contains(parent.normalName())
                || isUntranslatable(parent);
    }

    /** A name stays as it is in every language; HTML says so with {@code translate="no"}. */
    private static boolean isUntranslatable(Element element) {
        return element.closest("[translate=no]") != null;
    }

    private static boolean isAddress(String text) {
        return text.matches("(?:[#/]|tel:|mailto:|https?:|[a-z-]+/)[^\\s]*");
    }

    private static boolean isWords(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
