package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import nl.wegwijs.shared.i18n.Texts;

/**
 * Lets single keys press what carries them in {@code aria-keyshortcuts}. All in the browser: a key that first goes to
 * the server is slow, and would also be heard while someone types in a field.
 */
@Tag("wegwijs-keys")
@JsModule("./components/keys.ts")
class Keys extends Component {

    private static final String SHORTCUTS = "aria-keyshortcuts";

    Keys() {
        getElement().setAttribute("label", Texts.current().get("agenda.keys.on"));
    }

    /** Gives a link, a button or a field its key. */
    static <C extends Component> C on(C component, String key) {
        component.getElement().setAttribute(SHORTCUTS, key);
        return component;
    }

    /** One of the things through which the arrows, j and k step. */
    static <C extends Component> C step(C component) {
        component.getElement().setAttribute("data-step", "");
        return component;
    }

    /** How a key looks in a text. */
    static Span cap(String key) {
        var cap = new Span(key);
        cap.addClassName("key-cap");
        return cap;
    }
}
