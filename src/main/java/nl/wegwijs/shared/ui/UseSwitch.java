package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.wegwijs.shared.i18n.Texts;

/** Takes an entry out of use and brings it back: what others refer to is never deleted. */
public class UseSwitch extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final String name;
    private final Runnable retire;
    private final Runnable bringBack;

    public UseSwitch(String name, boolean inUse, Runnable retire, Runnable bringBack) {
        this.name = name;
        this.retire = retire;
        this.bringBack = bringBack;
        show(inUse);
    }

    private void show(boolean inUse) {
        getContent().removeAll();
        if (inUse) {
            getContent().add(new Paragraph(texts.get("settings.use.explained")));
            getContent().add(new Button(texts.get("settings.use.retire", "name", name), click -> {
                retire.run();
                show(false);
                Notice.done(texts.get("settings.use.retired", "name", name));
            }));
        } else {
            getContent().add(new Paragraph(texts.get("settings.use.isRetired")));
            getContent().add(new Button(texts.get("settings.use.bringBack", "name", name), click -> {
                bringBack.run();
                show(true);
                Notice.done(texts.get("settings.use.broughtBack", "name", name));
            }));
        }
    }
}
