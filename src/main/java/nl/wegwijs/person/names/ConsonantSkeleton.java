package nl.wegwijs.person.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What spellings of one name have in common: its consonants, with those that stand for each other made one. Mohammed,
 * Muhammad and Mohamad are all {@code mhmd}.
 *
 * <p>Equal: kh h (and the x of Kurds and Somalis) · gh q g k · sh ch sch · zh dj j · ph f · th t · dh d · w v. Vowels
 * do not count, except that a name starts with one; nor do y and w inside a word, which are vowels in many scripts.
 * A letter that is read in more than one way gives more than one skeleton.
 */
final class ConsonantSkeleton {

    /** More readings than this are noise. */
    private static final int MOST_READINGS = 8;

    private ConsonantSkeleton() {}

    /** The skeletons of a whole word. */
    static Set<String> of(String word) {
        var skeletons = new LinkedHashSet<String>();
        ofBeginning(word).forEach(skeleton -> skeletons.add(closed(skeleton)));
        return skeletons;
    }

    /** The skeletons of what may be only the beginning of a word. */
    static Set<String> ofBeginning(String word) {
        List<String> readings = List.of("");
        var letters = oneLetterPerSound(word);
        for (var index = 0; index < letters.length(); index++) {
            var longer = new ArrayList<String>();
            for (var reading : readings) {
                for (var sound : sounds(letters.charAt(index), index == 0)) {
                    longer.add(reading.endsWith(sound) ? reading : reading + sound);
                }
            }
            readings = longer.stream().distinct().limit(MOST_READINGS).toList();
        }
        return new LinkedHashSet<>(readings);
    }

    private static String oneLetterPerSound(String word) {
        return word.replaceFirst("^ou(?=[aei])", "w")
                .replace("shch", "S")
                .replace("tsch", "S")
                .replace("sch", "S")
                .replace("tch", "S")
                .replace("sh", "S")
                .replace("ch", "S")
                .replace("dzh", "j")
                .replace("zh", "j")
                .replace("dj", "j")
                .replace("kh", "h")
                .replace("gh", "k")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("dh", "d");
    }

    private static List<String> sounds(char letter, boolean first) {
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u' -> List.of(first ? "a" : "");
            case 'y' -> List.of(first ? "y" : "");
            case 'w' -> first ? List.of("v") : List.of("v", "");
            // Jamal, and the Jusuf of Germans and Bosnians
            case 'j' -> first ? List.of("j", "y") : List.of("j");
            // Turkish Cemal is Jamal, Somali Cabdi is Abdi
            case 'c' -> List.of("j", "k", first ? "a" : "");
            // Somali Xasan and Kurdish Xelil, but also Alexandra
            case 'x' -> List.of("h", "ks");
            case 'q', 'g', 'k' -> List.of("k");
            case 'S' -> List.of("x");
            default -> List.of(String.valueOf(letter));
        };
    }

    /** Word ends sound alike: Ahmed and Ahmet, Recep and Rajab, Fatima and Fatemeh. */
    private static String closed(String skeleton) {
        if (skeleton.length() < 3) {
            return skeleton;
        }
        var body = skeleton.substring(0, skeleton.length() - 1);
        return switch (skeleton.charAt(skeleton.length() - 1)) {
            case 'h' -> body;
            case 'd' -> body.endsWith("t") ? body : body + "t";
            case 'p' -> body.endsWith("b") ? body : body + "b";
            default -> skeleton;
        };
    }
}
