package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import nl.wegwijs.shared.i18n.Texts;

/** Says kindly that there is no such appointment; the same for one that is not there and one of somebody else. */
class NotFound extends Composite<Div> {

    NotFound(Texts texts) {
        var all = new Anchor(AppointmentPages.LIST, texts.get("appointment.notFound.next"));
        all.addClassNames("button", "primary");
        getContent()
                .add(
                        new H1(texts.get("appointment.notFound.title")),
                        new Paragraph(texts.get("appointment.notFound.why")),
                        all);
    }
}
