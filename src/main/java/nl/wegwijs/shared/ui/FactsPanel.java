package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;

/**
 * Facts that can be shown in Dutch, to hold up at a counter or to learn from, and listened to. Given as a function from
 * the texts of a language to the content, because the same facts are drawn twice.
 */
public class FactsPanel extends Composite<Div> {

    private final Function<Texts, Component> facts;
    private final Texts own = Texts.current();
    private final Div content = new Div();
    private final Button inDutch = new Button();
    private final ListenButton listen = new ListenButton(content);
    private boolean dutch;

    public FactsPanel(Function<Texts, Component> facts) {
        this.facts = facts;

        content.addClassName("facts");
        inDutch.addClickListener(click -> show(!dutch));
        inDutch.setIcon(new Pictogram("languages"));
        inDutch.addClassName("quiet");

        var tools = new Div(listen);
        tools.addClassName("facts-tools");
        if (own.language() != Language.NL) {
            tools.addComponentAsFirst(inDutch);
        }
        getContent().add(content, tools);
        getContent().addClassName("facts-panel");
        show(false);
    }

    /** Draws the facts again, in the language they are shown in. */
    public void refresh() {
        show(dutch);
    }

    private void show(boolean inDutchNow) {
        dutch = inDutchNow;
        var texts = dutch ? Texts.in(Language.NL) : own;
        content.removeAll();
        content.add(facts.apply(texts));
        content.getElement().setAttribute("lang", texts.language().code());
        content.getElement().setAttribute("dir", texts.language().direction());
        inDutch.setText(own.get(dutch ? "facts.inMyLanguage" : "facts.inDutch"));
        inDutch.getElement().setAttribute("aria-pressed", String.valueOf(dutch));
        listen.speak(texts.language());
    }
}
