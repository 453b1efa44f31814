package nl.wegwijs.person.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.wegwijs.person.IssuedCode;
import nl.wegwijs.shared.i18n.Texts;

/** The paper with a one-time code, in one language: what to do, the code, and the same as a QR code. */
class CodePaper extends Composite<Div> {

    CodePaper(IssuedCode code, String portal, Texts texts) {
        var name = PersonWords.name(code.name());
        var characters = new Span(code.characters());
        characters.addClassNames("code", "ltr");
        var address = new Span(portal + "/link");
        address.addClassName("ltr");

        var steps = new OrderedList(
                new ListItem(new Span(texts.get("person.code.open")), address),
                new ListItem(texts.get("person.code.signIn")),
                new ListItem(new Span(texts.get("person.code.type")), characters));
        var qr = new Div(new Svg(QrCode.svg(portal + "/link?code=" + code.characters())));
        qr.addClassName("qr");
        var until = new Paragraph(texts.get("person.code.until", "date", texts.date(code.expiresAt())));
        var secret = new Paragraph(texts.get("person.code.secret"));

        getContent().addClassNames("card", "code-paper");
        getContent().getElement().setAttribute("lang", texts.language().code());
        getContent().getElement().setAttribute("dir", texts.language().direction());
        getContent().add(new H2(texts.get("person.code.title")), new Paragraph(name), qr, steps, until, secret);
    }
}
