package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;

/** Reads a part of the screen aloud with the browser's own voice; hidden by the browser where it has none. */
@Tag("wegwijs-listen")
@JsModule("./components/listen.ts")
public class ListenButton extends Component {

    public ListenButton(Component spoken) {
        var texts = Texts.current();
        var id = spoken.getId().orElseGet(() -> "spoken-" + UUID.randomUUID());
        spoken.setId(id);
        getElement().setAttribute("for", id);
        getElement().setAttribute("label", texts.get("facts.listen"));
        getElement().setAttribute("stop-label", texts.get("facts.stopListening"));
        speak(texts.language());
    }

    /** The language in which the text now stands. */
    public void speak(Language language) {
        getElement().setAttribute("voice", language.code());
    }
}
