package nl.wegwijs.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.clearNotifications;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;

/** Uses the screens of newcomers as they do: by the words that stand there. */
public abstract class NewcomerViewTest extends ViewTest {

    /** All words on the screen, in order. */
    protected static String words() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }

    protected static void press(String words) {
        _click(button(words));
    }

    /** The button that shows these words. */
    protected static Button button(String words) {
        return _get(Button.class, search -> search.withText(words));
    }

    protected static void follow(String words) {
        go(link(words).getHref());
    }

    /** Goes to an address that may have a query. */
    protected static void go(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 2 ? QueryParameters.fromString(parts[1]) : QueryParameters.empty());
    }

    protected static Anchor link(String words) {
        return _find(Anchor.class).stream()
                .filter(link -> link.getElement().getTextRecursively().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link " + words));
    }

    protected static boolean offers(String words) {
        return _find(Anchor.class).stream()
                        .anyMatch(link -> link.getElement().getTextRecursively().contains(words))
                || !_find(Button.class, search -> search.withText(words)).isEmpty();
    }

    protected static void says(String notice) {
        expectNotifications(notice);
        clearNotifications();
    }
}
