package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Html;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A pictogram of the one set in {@code resources/pictograms} (Lucide, ISC licence), drawn inline: no request of its
 * own. Always beside a word, so screen readers skip it.
 */
public class Pictogram extends Html {

    private static final Map<String, Optional<String>> DRAWINGS = new ConcurrentHashMap<>();

    private static final List<String> NAMES = list();

    private static final String UNKNOWN = "circle-help";

    public Pictogram(String name) {
        super("<span class='pictogram' aria-hidden='true'>" + svg(name) + "</span>");
    }

    /** One that points along the line of reading, such as an arrow: turned round in right-to-left languages. */
    public static Pictogram pointing(String name) {
        var pictogram = new Pictogram(name);
        pictogram.getElement().getClassList().add("pointing");
        return pictogram;
    }

    /** The drawing as SVG markup; a question mark where the catalogue names one that is not in the set. */
    public static String svg(String name) {
        return drawing(name).or(() -> drawing(UNKNOWN)).orElseThrow();
    }

    public static boolean exists(String name) {
        return drawing(name).isPresent();
    }

    /** The whole set, by name. */
    public static List<String> names() {
        return NAMES;
    }

    private static List<String> list() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:pictograms/*.svg"))
                    .map(file -> Objects.requireNonNull(file.getFilename()).replace(".svg", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> drawing(String name) {
        return DRAWINGS.computeIfAbsent(name, Pictogram::read);
    }

    private static Optional<String> read(String name) {
        if (!name.matches("[a-z0-9-]{1,40}")) {
            return Optional.empty();
        }
        try (var in = Pictogram.class.getResourceAsStream("/pictograms/" + name + ".svg")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
