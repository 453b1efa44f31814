package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A settings screen with a list of entries, and beside it the one that the address names. Its route ends on
 * {@value #CHOSEN_IN_PATH}.
 *
 * @param <T> what an entry is
 */
public abstract class SettingsScreen<T> extends Div implements HasDynamicTitle, BeforeEnterObserver {

    public static final String CHOSEN_IN_PATH = "/:chosen?";

    private static final String CHOSEN = "chosen";
    private static final String NEW = "new";

    protected final Texts texts = Texts.current();
    private final String title;
    private final UnorderedList list = new UnorderedList();
    private final Section detail = new Section();
    private String chosen = "";

    /**
     * How an entry stands in the list.
     *
     * @param line a second line under the name, or empty
     * @param badge a word that sets it apart, or empty
     */
    public record Entry(UUID id, @Nullable String pictogram, String name, String line, String badge, boolean inUse) {}

    protected SettingsScreen(String title, String addText) {
        this.title = title;
        list.addClassNames("plain-list", "pick-list");
        var add = new RouterLink();
        add.setRoute(getClass(), new RouteParameters(CHOSEN, NEW));
        add.add(new Pictogram("plus"), new Span(addText));
        add.addClassName("button-link");
        var both = new Div(new Section(add, list), detail);
        both.addClassName("side-by-side");
        add(new H1(title), new SettingsNav(getClass()), both);
    }

    /** All entries, in the order in which they are listed. */
    protected abstract List<T> load();

    protected abstract Entry entry(T loaded);

    /** The form for an entry, or for a new one (null). */
    protected abstract Component detail(@Nullable T loaded);

    /** After an entry was saved: shows the list anew, and a new entry in a form of its own. */
    protected final void saved(UUID id) {
        if (chosen.equals(NEW)) {
            UI.getCurrent().navigate(getClass(), new RouteParameters(CHOSEN, id.toString()));
        } else {
            showList(load());
        }
    }

    @Override
    public final String getPageTitle() {
        return title;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getRouteParameters().get(CHOSEN).orElse("");
        var all = load();
        showList(all);
        detail.removeAll();
        detail.add(detailOf(all));
    }

    private Component detailOf(List<T> all) {
        if (chosen.isEmpty()) {
            return new Paragraph(texts.get("settings.choose"));
        }
        if (chosen.equals(NEW)) {
            return detail(null);
        }
        return all.stream()
                .filter(loaded -> isChosen(entry(loaded)))
                .findFirst()
                .map(this::detail)
                .orElseGet(() -> new Paragraph(texts.get("settings.unknown")));
    }

    private void showList(List<T> all) {
        list.removeAll();
        all.forEach(loaded -> list.add(new ListItem(link(entry(loaded)))));
    }

    private RouterLink link(Entry entry) {
        var link = new RouterLink();
        link.setRoute(getClass(), new RouteParameters(CHOSEN, entry.id().toString()));
        if (entry.pictogram() != null) {
            link.add(new Pictogram(entry.pictogram()));
        }
        link.add(words(entry.name(), "pick-name"));
        if (!entry.line().isEmpty()) {
            link.add(words(entry.line(), "quiet-text"));
        }
        if (!entry.badge().isEmpty()) {
            link.add(words(entry.badge(), "badge", "good"));
        }
        if (!entry.inUse()) {
            link.add(words(texts.get("settings.notInUse"), "badge", "warn"));
        }
        link.addClassNames("card", "pick");
        link.setHighlightCondition((ignored, event) -> false);
        if (isChosen(entry)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private boolean isChosen(Entry entry) {
        return entry.id().toString().equals(chosen);
    }

    private static Span words(String text, String... look) {
        var words = new Span(text);
        words.addClassNames(look);
        return words;
    }
}
