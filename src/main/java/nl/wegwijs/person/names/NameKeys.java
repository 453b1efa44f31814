package nl.wegwijs.person.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys under which a name is stored and sought: its words in the letters a to z, found by their beginning, and the
 * {@linkplain ConsonantSkeleton skeletons} of its words, marked with {@code ~}.
 *
 * <p>Skeletons of two and three neighbouring words are stored too, because Abd al-Rahman is also written Abdulrahman.
 */
public final class NameKeys {

    private static final String SKELETON = "~";
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;
    private static final int MOST_SOUGHT_WORDS = 5;
    private static final int SHORTEST_SKELETON = 2;
    /** A shorter beginning of a skeleton would be found in too many names. */
    private static final int SHORTEST_BEGINNING = 3;

    private NameKeys() {}

    /** All keys to store for a person. */
    public static Set<String> of(String fullName, @Nullable String latinName) {
        var keys = new LinkedHashSet<String>();
        addKeys(fullName, keys);
        if (latinName != null) {
            addKeys(latinName, keys);
        }
        return keys;
    }

    private static void addKeys(String name, Set<String> keys) {
        for (var reading : Romanisation.of(name)) {
            var words = reading.subList(0, Math.min(MOST_WORDS, reading.size()));
            words.forEach(word -> keys.add(cut(word)));
            for (var neighbours = 1; neighbours <= 3; neighbours++) {
                for (var first = 0; first + neighbours <= words.size(); first++) {
                    keys.addAll(skeletons(String.join("", words.subList(first, first + neighbours))));
                }
            }
        }
    }

    private static Set<String> skeletons(String word) {
        return ConsonantSkeleton.of(word).stream()
                .filter(skeleton -> skeleton.length() >= SHORTEST_SKELETON)
                .map(skeleton -> cut(SKELETON + skeleton))
                .collect(Collectors.toSet());
    }

    private static String cut(String key) {
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }

    /** What to look for: a person is found who has, for every sought word, one of its keys. */
    public static List<SoughtWord> sought(String typed) {
        var readings = Romanisation.of(typed);
        var words = readings.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, Math.min(words, MOST_SOUGHT_WORDS))
                .mapToObj(index -> word(readings.stream()
                        .filter(reading -> index < reading.size())
                        .map(reading -> reading.get(index))))
                .toList();
    }

    /** The words written as one, for a name that is stored so. */
    public static SoughtWord soughtAsOne(String typed) {
        return word(Romanisation.of(typed).stream().map(reading -> String.join("", reading)));
    }

    private static SoughtWord word(Stream<String> spellings) {
        var beginnings = new LinkedHashSet<String>();
        var exact = new LinkedHashSet<String>();
        for (var spelling : spellings.distinct().toList()) {
            beginnings.add(cut(spelling));
            exact.addAll(skeletons(spelling));
            ConsonantSkeleton.ofBeginning(spelling).stream()
                    .filter(skeleton -> skeleton.length() >= SHORTEST_BEGINNING)
                    .forEach(skeleton -> beginnings.add(cut(SKELETON + skeleton)));
        }
        return new SoughtWord(beginnings, exact);
    }

    /** The keys of one typed word: stored keys that begin with one of these, or are one of these. */
    public record SoughtWord(Set<String> beginnings, Set<String> exact) {

        /** The word itself, in each way to spell it, without the skeletons. */
        public Set<String> spellings() {
            return beginnings.stream()
                    .filter(beginning -> !beginning.startsWith(SKELETON))
                    .collect(Collectors.toSet());
        }

        public boolean finds(Set<String> stored) {
            return stored.stream()
                    .anyMatch(key -> exact.contains(key) || beginnings.stream().anyMatch(key::startsWith));
        }
    }
}
