package nl.wegwijs.checks.translations;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One file of texts as it stands on disk, and what is wrong with its form. */
record TranslationFile(String name, Map<String, String> texts, List<String> problems) {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_]+)+");

    static TranslationFile read(Path file) throws IOException {
        var name = file.getFileName().toString();
        var texts = new TreeMap<String, String>();
        var problems = new ArrayList<String>();
        try {
            var content = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            read(content, name, texts, problems);
        } catch (CharacterCodingException e) {
            problems.add(name + ": not UTF-8");
        }
        return new TranslationFile(name, texts, problems);
    }

    private static void read(String content, String name, Map<String, String> texts, List<String> problems) {
        if (content.startsWith("\ufeff") || content.contains("\r")) {
            problems.add(name + ": byte order mark or carriage returns");
        }
        var previous = "";
        for (var line : content.lines().toList()) {
            var equals = line.indexOf('=');
            var key = equals < 0 ? line : line.substring(0, equals);
            var text = equals < 0 ? "" : line.substring(equals + 1);
            if (!KEY.matcher(key).matches()) {
                problems.add(name + ": not a line of the form key=text: " + line);
                continue;
            }
            if (texts.put(key, text) != null) {
                problems.add(name + ": twice " + key);
            } else if (key.compareTo(previous) < 0) {
                problems.add(name + ": not sorted at " + key);
            }
            if (text.isBlank() || !text.equals(text.strip())) {
                problems.add(name + ": empty, or blanks around the text of " + key);
            }
            if (text.indexOf('\\') >= 0) {
                problems.add(name + ": write characters as they are, without a backslash, in " + key);
            }
            if (!Normalizer.isNormalized(text, Normalizer.Form.NFC) || text.indexOf('\ufffd') >= 0) {
                problems.add(name + ": damaged or decomposed characters in " + key);
            }
            previous = key;
        }
    }
}
