package nl.wegwijs.workshop.certificate.ui.staff;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.WrittenId;
import nl.wegwijs.workshop.FinishResult;
import nl.wegwijs.workshop.FinishSheet;
import nl.wegwijs.workshop.SeriesFinishing;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.certificate.Certificates;
import nl.wegwijs.workshop.certificate.IssueResult;

/** The end of a series: who passed, and their certificates. */
@Route("staff/workshops/series/:series/finish")
@RolesAllowed({"TRAINER", "MANAGER"})
class FinishView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Texts texts = Texts.current();
    private final SeriesFinishing finishing;
    private final Certificates certificates;
    private final Drafts drafts;
    private final LocalDate today;

    FinishView(SeriesFinishing finishing, Certificates certificates, Drafts drafts, Clock clock) {
        this.finishing = finishing;
        this.certificates = certificates;
        this.drafts = drafts;
        this.today = LocalDate.ofInstant(clock.instant(), Texts.OFFICE);
    }

    @Override
    public String getPageTitle() {
        return texts.get("workshop.finish.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var series = event.getRouteParameters()
                .get("series")
                .flatMap(WrittenId::of)
                .map(SeriesId::new)
                .orElseThrow(NotFoundException::new);
        show(finishing.sheet(series, texts.language()).orElseThrow(NotFoundException::new));
    }

    private void show(FinishSheet sheet) {
        removeAll();
        var which = new Paragraph(texts.get(
                "workshop.finish.which",
                "workshop",
                sheet.workshop().text(),
                "language",
                texts.name(sheet.language()),
                "day",
                texts.date(sheet.endsAt())));
        var kept = new KeptForm(drafts, "workshop.finish/" + sheet.series().value());
        var form = new FinishForm(sheet, kept, texts, today, this::finish);
        add(new H1(texts.get("workshop.finish.title")), which, form);
        add(new IssuedPanel(sheet, certificates, drafts, texts));
    }

    private void finish(FinishForm form) {
        var series = form.series();
        switch (finishing.finish(series, form.day(), form.results())) {
            case FinishResult.Finished finished -> {
                form.saved();
                issue(series, finished.passed());
                finishing.sheet(series, texts.language()).ifPresent(this::show);
            }
            case FinishResult.NotOver notOver ->
                form.refuse(texts.get("workshop.finish.notOver", "date", texts.date(notOver.endsAt())));
            case FinishResult.Cancelled _ -> form.refuse(texts.get("workshop.finish.cancelled"));
            case FinishResult.ReasonMissing missing ->
                form.refuse(texts.get("workshop.finish.reasonMissing", "name", missing.name()));
            case FinishResult.NotThatDay _ -> form.refuse(texts.get("workshop.finish.notThatDay"));
            case FinishResult.NotYours _ -> form.refuse(texts.get("workshop.finish.notYours"));
        }
    }

    private void issue(SeriesId series, int passed) {
        switch (certificates.issue(series)) {
            case IssueResult.Issued issued ->
                Notice.done(texts.get("workshop.finish.done", "passed", passed, "certificates", issued.certificates()));
            case IssueResult.NotYours _ -> Notice.refused(texts.get("workshop.finish.notYours"));
        }
    }
}
