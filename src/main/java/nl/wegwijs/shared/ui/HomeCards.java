package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.wegwijs.shared.i18n.Texts;

/** What a feature brings to the newcomer's first screen. Implement it as a bean; the screen finds it by itself. */
public interface HomeCards {

    /** The first thing that is coming up in this feature, for the signed-in newcomer. */
    default Optional<Next> next() {
        return Optional.empty();
    }

    /** The feature's places to go to. */
    default List<Tile> tiles() {
        return List.of();
    }

    /**
     * Something that is coming up. Drawn in any language, because it can be shown in Dutch.
     *
     * @param at when it begins: the earliest of all features is shown
     */
    record Next(Instant at, Function<Texts, Component> card) {}

    /**
     * A place to go to.
     *
     * @param order the lowest come first; at most six are shown
     * @param path where it leads, without a slash in front
     * @param news a short line such as "2 new", or empty
     */
    record Tile(int order, String pictogram, String word, String path, String news) {}
}
