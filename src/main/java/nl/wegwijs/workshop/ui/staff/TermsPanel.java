package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.PlanningChoices;
import nl.wegwijs.workshop.SeriesOverview;
import nl.wegwijs.workshop.SeriesTermChanges;

/** Who gives a series and for how many people; the form opens on demand. */
class TermsPanel extends Composite<Section> {

    private final SeriesOverview series;
    private final SeriesTermChanges changes;
    private final PlanningChoices choices;
    private final Drafts drafts;
    private final Runnable done;
    private final Div form = new Div();

    TermsPanel(
            SeriesOverview series, SeriesTermChanges changes, PlanningChoices choices, Drafts drafts, Runnable done) {
        this.series = series;
        this.changes = changes;
        this.choices = choices;
        this.drafts = drafts;
        this.done = done;
        var texts = Texts.current();
        var open = new Button(texts.get("workshop.change.terms"), new Pictogram("pencil"), click -> open());
        getContent()
                .add(
                        new H2(texts.get("workshop.change.termsTitle")),
                        new Paragraph(texts.get(
                                "workshop.change.termsNow",
                                "trainers",
                                texts.list(series.trainers()),
                                "capacity",
                                series.terms().capacity(),
                                "least",
                                series.terms().minGroup())),
                        open,
                        form);
        getContent().addClassName("card");
    }

    private void open() {
        var kept = new KeptForm(drafts, "workshop.terms/" + series.id().value());
        form.removeAll();
        form.add(new TermsForm(series, changes, choices.trainers(), kept, done, form::removeAll));
    }
}
