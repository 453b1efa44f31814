package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.workshop.PlanningChoices;
import nl.wegwijs.workshop.SeriesChanges;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SeriesOverview;
import nl.wegwijs.workshop.SeriesOverviews;
import nl.wegwijs.workshop.SeriesStatus;
import nl.wegwijs.workshop.SeriesTermChanges;

/** Moves and cancels the sessions of a series, and changes who gives it and for how many people. */
@Route("staff/workshops/series/:series([0-9a-fA-F-]{36})/planning")
@RolesAllowed({"TRAINER", "MANAGER"})
class SeriesPlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The part of the address that says which series. */
    static final String SERIES = "series";

    private final Texts texts = Texts.current();
    private final SeriesOverviews overviews;
    private final SeriesChanges changes;
    private final SeriesTermChanges terms;
    private final PlanningChoices choices;
    private final Drafts drafts;
    private final Clock clock;

    SeriesPlanView(
            SeriesOverviews overviews,
            SeriesChanges changes,
            SeriesTermChanges terms,
            PlanningChoices choices,
            Drafts drafts,
            Clock clock) {
        this.overviews = overviews;
        this.changes = changes;
        this.terms = terms;
        this.choices = choices;
        this.drafts = drafts;
        this.clock = clock;
        addClassNames("plan-series");
    }

    @Override
    public String getPageTitle() {
        return texts.get("workshop.change.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SeriesPages.series(event).ifPresentOrElse(this::show, this::showUnknown);
    }

    private void show(SeriesId id) {
        removeAll();
        overviews.find(id, texts.language()).ifPresentOrElse(this::show, this::showUnknown);
    }

    private void showUnknown() {
        removeAll();
        add(new H1(getPageTitle()), new Paragraph(texts.get("workshop.change.unknown")));
    }

    private void show(SeriesOverview series) {
        add(new H1(texts.get(
                "workshop.change.heading",
                "workshop",
                series.title().text(),
                "language",
                texts.name(series.language()))));
        Runnable refresh = () -> show(series.id());
        var open = series.status() == SeriesStatus.PLANNED;
        if (!open) {
            add(new Paragraph(texts.get("workshop.change.over")));
        }
        var now = clock.instant();
        var parts = new Div(new SessionsPanel(series, changes, choices, drafts, now, refresh));
        if (open) {
            parts.add(new TermsPanel(series, terms, choices, drafts, refresh));
        }
        if (open && !series.isOver(now)) {
            parts.add(new CancelSeriesPanel(series, changes, drafts, refresh));
        }
        parts.addClassName("stack");
        add(parts);
    }
}
