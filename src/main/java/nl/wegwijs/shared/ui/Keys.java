package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;

/**
 * Lets single keys press what carries them in {@code aria-keyshortcuts}; can be switched off. All in the browser: a key
 * that first goes to the server is slow, and would also be heard while someone types in a field.
 */
@Tag("wegwijs-keys")
@JsModule("./components/keys.ts")
public class Keys extends Component {

    public Keys(String label) {
        getElement().setAttribute("label", label);
    }

    /** Gives a link, a button or a field its key. */
    public static <C extends Component> C on(C component, String key) {
        component.getElement().setAttribute("aria-keyshortcuts", key);
        return component;
    }

    /** One of the things through which the arrows, j and k step. */
    public static <C extends Component> C step(C component) {
        component.getElement().setAttribute("data-step", "");
        return component;
    }

    /** How a key looks in a text. */
    public static Span cap(String key) {
        var cap = new Span(key);
        cap.addClassName("key-cap");
        return cap;
    }
}
