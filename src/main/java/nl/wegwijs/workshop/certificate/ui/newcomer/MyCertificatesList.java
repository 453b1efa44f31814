package nl.wegwijs.workshop.certificate.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.certificate.MyCertificate;

/** The own certificates, each with its PDF; to stand under a heading of the screen that holds it. */
public class MyCertificatesList extends Composite<Div> {

    private final Texts texts;

    public MyCertificatesList(List<MyCertificate> certificates, Texts texts) {
        this.texts = texts;
        if (certificates.isEmpty()) {
            getContent().add(new Paragraph(texts.get("workshop.mine.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        certificates.forEach(certificate -> list.add(new ListItem(card(certificate))));
        getContent().add(list);
    }

    private Component card(MyCertificate certificate) {
        var title = new H3(certificate.title().text());
        title.getElement().setAttribute("lang", certificate.title().language().code());
        title.getElement().setAttribute("dir", "auto");
        var card = new Div(title);
        card.addClassName("card");
        var revokedAt = certificate.revokedAt();
        if (revokedAt != null) {
            card.add(line("triangle-alert", texts.get("workshop.mine.revoked", "date", texts.date(revokedAt))));
            return card;
        }
        card.add(
                line(
                        "graduation-cap",
                        texts.get("workshop.mine.finished", "date", texts.dateWithYear(certificate.finishedOn()))),
                line("file-text", texts.get("workshop.mine.number", "serial", certificate.serial())),
                pdf(certificate));
        return card;
    }

    private static Component line(String pictogram, String words) {
        var line = new Paragraph(new Pictogram(pictogram), new Span(words));
        line.addClassName("with-pictogram");
        return line;
    }

    private Anchor pdf(MyCertificate certificate) {
        var link = new Anchor(MyCertificateDownload.address(certificate.id()), "", AnchorTarget.BLANK);
        link.add(new Pictogram("download"), new Span(texts.get("workshop.mine.download")));
        link.addClassName("button");
        link.setRouterIgnore(true);
        link.setAriaLabel(texts.get(
                "workshop.mine.downloadOf", "workshop", certificate.title().text()));
        return link;
    }
}
