package nl.wegwijs.person.names;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a name of any script in the letters a to z. A name can have more than one reading: an Arabic ض is a d in Damascus
 * and a z in Kabul, a Cyrillic г is a g in Moscow and an h in Kyiv.
 */
final class Romanisation {

    /** What ICU leaves, or writes as scholars do and not as passports do. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            // Cyrillic
            Map.entry("ж", "zh"),
            Map.entry("ц", "ts"),
            Map.entry("ч", "ch"),
            Map.entry("ш", "sh"),
            Map.entry("щ", "shch"),
            Map.entry("ю", "yu"),
            Map.entry("я", "ya"),
            Map.entry("є", "ye"),
            Map.entry("ї", "yi"),
            Map.entry("ё", "yo"),
            Map.entry("й", "y"),
            Map.entry("х", "kh"),
            Map.entry("ь", ""),
            Map.entry("ъ", ""),
            // Arabic, Sorani and Pashto: the ending of Fatima, vowels that ICU does not know, the hamza's chair
            Map.entry("ة", "ه"),
            Map.entry("ە", "e"),
            Map.entry("ێ", "e"),
            Map.entry("ې", "e"),
            Map.entry("ۆ", "o"),
            Map.entry("ۊ", "u"),
            Map.entry("ڕ", "r"),
            Map.entry("ړ", "r"),
            Map.entry("ڵ", "l"),
            Map.entry("ښ", "sh"),
            Map.entry("ئ", ""),
            Map.entry("ؤ", "و"),
            Map.entry("ـ", ""),
            // Turkish and Kurdish
            Map.entry("ş", "sh"),
            Map.entry("ç", "ch"),
            Map.entry("ı", "i"),
            // Czech, Bosnian and others
            Map.entry("š", "sh"),
            Map.entry("č", "ch"),
            Map.entry("ž", "zh"));

    private static final Pattern PERSIAN_Z = Pattern.compile("[ضذظ]");
    private static final Pattern AYN_AT_START = Pattern.compile("(?<![\\p{L}\\p{M}])ʿ");
    /** The Arabic article is written onto its word; in Latin letters it mostly stands apart. */
    private static final Pattern ARTICLE = Pattern.compile("(?<![\\p{L}\\p{M}])ال(?=\\p{L}{3})");

    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern JOINED = Pattern.compile("[\\p{M}'ʼ’ʿʾ`\u200B-\u200F]+");

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin");
    private static final Transliterator TO_ASCII =
            Transliterator.getInstance("NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

    private Romanisation() {}

    /** Every reading of a name, each as its words. */
    static Set<List<String>> of(String name) {
        var lower = lower(name);
        var readings = new LinkedHashSet<List<String>>();
        // As typed on a keyboard without such letters: Sahin for Şahin.
        readings.add(words(lower));
        for (var reading : readings(lower)) {
            readings.add(words(spell(reading)));
        }
        return readings;
    }

    /** Turkish İ loses its dot here, so that it is the i of everybody. */
    private static String lower(String name) {
        var lower = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replace('İ', 'I')
                .toLowerCase(Locale.ROOT);
        return ARTICLE.matcher(lower).replaceAll("ال ");
    }

    private static List<String> readings(String lower) {
        var readings = new ArrayList<String>();
        readings.add(lower);
        if (PERSIAN_Z.matcher(lower).find() || lower.contains("ث")) {
            readings.add(PERSIAN_Z.matcher(lower).replaceAll("ز").replace('ث', 'س'));
        }
        if (lower.contains("г")) {
            readings.add(lower.replace('г', 'х'));
        }
        return readings;
    }

    private static String spell(String lower) {
        var spelled = new StringBuilder();
        lower.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> spelled.append(LETTERS.getOrDefault(letter, letter)));
        return spelled.toString();
    }

    private static List<String> words(String spelled) {
        var latin = AYN_AT_START.matcher(TO_LATIN.transliterate(spelled)).replaceAll("a");
        var ascii = TO_ASCII.transliterate(JOINED.matcher(latin).replaceAll("").replace("ǝ", ""));
        return NO_WORD.splitAsStream(ascii).filter(word -> !word.isEmpty()).toList();
    }
}
