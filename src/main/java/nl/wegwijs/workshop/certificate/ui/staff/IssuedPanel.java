package nl.wegwijs.workshop.certificate.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Objects;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.FinishSheet;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.certificate.CertificateId;
import nl.wegwijs.workshop.certificate.Certificates;
import nl.wegwijs.workshop.certificate.IssueResult;
import nl.wegwijs.workshop.certificate.IssuedCertificate;
import nl.wegwijs.workshop.certificate.RevokeResult;

/** The certificates of a series: to print one or all, and to revoke. */
class IssuedPanel extends Composite<Section> {

    private final Certificates certificates;
    private final Drafts drafts;
    private final Texts texts;
    private final SeriesId series;

    IssuedPanel(FinishSheet sheet, Certificates certificates, Drafts drafts, Texts texts) {
        this.certificates = certificates;
        this.drafts = drafts;
        this.texts = texts;
        this.series = sheet.series();
        show();
    }

    private void show() {
        var issued = certificates.ofSeries(series);
        getContent().removeAll();
        if (issued.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        issued.forEach(one -> list.add(line(one)));
        getContent().add(new H2(texts.get("workshop.finish.certificates", "count", issued.size())));
        if (issued.stream().anyMatch(one -> one.revokedAt() == null)) {
            var all = pdf(CertificateDownload.address(series), texts.get("workshop.finish.all"));
            getContent().add(all);
        }
        getContent().add(list);
    }

    private ListItem line(IssuedCertificate one) {
        var name = new Span(one.name());
        name.getElement().setAttribute("dir", "auto");
        var serial = new Span(one.serial());
        serial.addClassName("quiet-text");
        var line = new ListItem(new Div(name, new Span(" "), serial));
        line.addClassName("card");
        var link = pdf(CertificateDownload.address(one.id()), texts.get("workshop.finish.pdf"));
        link.setAriaLabel(texts.get("workshop.finish.pdfOf", "name", one.name()));
        var revokedAt = one.revokedAt();
        line.add(link, revokedAt == null ? revoking(one) : revoked(one, revokedAt));
        return line;
    }

    private static Anchor pdf(String address, String words) {
        var link = new Anchor(address, "", AnchorTarget.BLANK);
        link.add(new Pictogram("download"), new Span(words));
        link.addClassName("link-button");
        link.setRouterIgnore(true);
        return link;
    }

    private Component revoked(IssuedCertificate one, Instant at) {
        var reason =
                Objects.requireNonNullElseGet(one.revokeReason(), () -> texts.get("workshop.finish.resultCorrected"));
        var revoked = new Div(warning(texts.get("workshop.finish.revoked", "date", texts.date(at), "reason", reason)));
        if (one.registeredOn() != null) {
            revoked.add(warning(texts.get("workshop.finish.isRegistered", "date", texts.date(one.registeredOn()))));
        }
        if (one.missing()) {
            revoked.add(
                    new Button(texts.get("workshop.finish.reinstate"), click -> reinstate(one.id())),
                    new Button(texts.get("workshop.finish.reissue"), click -> reissue(one.id())));
        }
        revoked.addClassName("badges");
        return revoked;
    }

    private static Span warning(String words) {
        var badge = new Span(new Pictogram("triangle-alert"), new Span(words));
        badge.addClassNames("badge", "bad");
        return badge;
    }

    private Component revoking(IssuedCertificate one) {
        var reason = new TextField(texts.get("workshop.finish.revokeReason", "name", one.name()));
        reason.setMaxLength(500);
        reason.setWidthFull();
        var kept = new KeptForm(drafts, "workshop.revoke/" + one.id().value()).text("reason", reason);
        var revoke =
                new Button(texts.get("workshop.finish.revoke"), click -> revoke(one.id(), reason.getValue(), kept));
        var revoking = new Details(texts.get("workshop.finish.revokeIt"), kept, reason, revoke);
        // What is filled in again is to be seen.
        reason.addValueChangeListener(change -> revoking.setOpened(true));
        return revoking;
    }

    private void revoke(CertificateId id, String reason, KeptForm kept) {
        switch (certificates.revoke(id, reason)) {
            case RevokeResult.Revoked _ ->
                Notice.undoable(
                        texts.get("workshop.finish.isRevoked"),
                        texts.get("workshop.register.undo"),
                        () -> reinstate(id));
            case RevokeResult.AlreadyRevoked already ->
                Notice.refused(texts.get("workshop.finish.wasRevoked", "date", texts.date(already.at())));
            case RevokeResult.NoReason _ -> {
                Notice.refused(texts.get("workshop.finish.noReason"));
                return;
            }
            case RevokeResult.NotYours _ -> Notice.refused(texts.get("workshop.finish.notYours"));
        }
        kept.forget();
        show();
    }

    private void reissue(CertificateId id) {
        switch (certificates.reissue(id)) {
            case IssueResult.Issued issued ->
                Notice.done(texts.get("workshop.finish.reissued", "certificates", issued.certificates()));
            case IssueResult.NotYours _ -> Notice.refused(texts.get("workshop.finish.notYours"));
        }
        show();
    }

    private void reinstate(CertificateId id) {
        certificates.reinstate(id);
        show();
    }
}
