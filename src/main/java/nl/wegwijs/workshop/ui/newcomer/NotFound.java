package nl.wegwijs.workshop.ui.newcomer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import nl.wegwijs.shared.i18n.Texts;

/** Says kindly that there is no such group; the same for one that is not there and one that is not open. */
class NotFound extends Composite<Div> {

    NotFound(Texts texts) {
        var all = new Anchor(WorkshopPages.LIST, texts.get("workshop.notFound.next"));
        all.addClassNames("button", "primary");
        getContent()
                .add(
                        new H1(texts.get("workshop.notFound.title")),
                        new Paragraph(texts.get("workshop.notFound.why")),
                        all);
    }
}
