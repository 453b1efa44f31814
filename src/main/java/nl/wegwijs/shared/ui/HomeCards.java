package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nl.wegwijs.shared.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** What a feature brings to the newcomer's first screen. Implement it as a bean; the screen finds it by itself. */
public interface HomeCards {

    /** Asked once for each showing of the screen, for the signed-in newcomer. */
    Cards cards();

    /**
     * What a feature has to show.
     *
     * @param changes what somebody else changed, and the newcomer may not know yet
     * @param next the first thing that is coming up; null when there is nothing
     * @param tiles places to go to
     */
    record Cards(List<Change> changes, @Nullable Next next, List<Tile> tiles) {}

    /**
     * Something that changed.
     *
     * @param words say what changed
     * @param ownWords what whoever changed it wrote about it; null when nothing
     * @param path where it is to be seen, without a slash in front
     */
    record Change(String words, @Nullable OwnWords ownWords, String path) {

        public Change(String words, String path) {
            this(words, null, path);
        }
    }

    /**
     * Something that is coming up. Drawn in any language, because it can be shown in Dutch.
     *
     * @param at when it begins: the earliest of all features is shown
     * @param path where all about it is to be seen, without a slash in front
     */
    record Next(Instant at, String path, Function<Texts, Component> card) {}

    /**
     * A place to go to.
     *
     * @param order the lowest come first; at most six are shown
     * @param path where it leads, without a slash in front
     * @param news a short line such as "2 new", or empty
     */
    record Tile(int order, String pictogram, String word, String path, String news) {}
}
