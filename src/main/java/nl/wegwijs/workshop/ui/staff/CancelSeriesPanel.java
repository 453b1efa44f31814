package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.workshop.CancelSeriesResult;
import nl.wegwijs.workshop.SeriesChanges;
import nl.wegwijs.workshop.SeriesNotChangeable;
import nl.wegwijs.workshop.SeriesOverview;

/** Cancels a whole series, with the reason. */
class CancelSeriesPanel extends Composite<Section> {

    private static final int LONGEST = 500;

    private final Texts texts = Texts.current();
    private final SeriesOverview series;
    private final SeriesChanges changes;
    private final Runnable done;
    private final KeptForm kept;
    private final TextArea reason = new TextArea(texts.get("workshop.change.reason"));
    private final FormMessage message = new FormMessage();

    CancelSeriesPanel(SeriesOverview series, SeriesChanges changes, Drafts drafts, Runnable done) {
        this.series = series;
        this.changes = changes;
        this.done = done;
        this.kept = new KeptForm(drafts, "workshop.cancel/" + series.id().value()).text("reason", reason);
        reason.setMaxLength(LONGEST);
        reason.setHelperText(texts.get("workshop.change.reasonHint"));
        reason.addClassName("wide");
        reason.setManualValidation(true);
        reason.setErrorMessage(texts.get("component.required"));
        getContent()
                .add(
                        new H2(texts.get("workshop.change.cancel")),
                        new Paragraph(texts.get("workshop.change.cancelExplained")),
                        kept,
                        reason,
                        message,
                        new Button(texts.get("workshop.change.cancelNow"), click -> cancel()));
        getContent().addClassNames("card", "cancel-series");
    }

    private void cancel() {
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.isInvalid()) {
            return;
        }
        switch (changes.cancel(series.id(), reason.getValue())) {
            case CancelSeriesResult.Cancelled cancelled -> {
                kept.forget();
                done.run();
                Notice.done(texts.get("workshop.change.seriesCancelled", "people", cancelled.people()));
            }
            case SeriesNotChangeable refused -> message.show(ChangeWords.of(texts, refused));
        }
    }
}
