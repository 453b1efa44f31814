package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

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
}
