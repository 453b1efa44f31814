package nl.wegwijs.shell.errors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.municipality.Municipality;

/** Plain words, a phone number and a way on; nothing of how the portal works inside. */
abstract class ErrorScreen extends Composite<Main> implements HasDynamicTitle {

    private final String title;

    ErrorScreen(String title, String text, Municipality municipality) {
        this.title = title;
        var goOn = new Anchor("/", Texts.current().get("start.goOn"));
        goOn.setRouterIgnore(true);
        goOn.addClassName("button");
        getContent().addClassName("error-screen");
        getContent()
                .add(
                        new H1(Texts.current().get(title)),
                        new Paragraph(Texts.current().get(text, "phone", municipality.phone())),
                        goOn);
    }

    @Override
    public String getPageTitle() {
        return Texts.current().get(title);
    }
}
