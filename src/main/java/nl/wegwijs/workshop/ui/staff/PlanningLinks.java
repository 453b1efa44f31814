package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;

/** The ways from the list of series to planning another one. */
class PlanningLinks extends Composite<Div> {

    PlanningLinks() {
        var texts = Texts.current();
        var waiting = new RouterLink();
        waiting.setRoute(DemandView.class);
        waiting.setHighlightCondition((_, _) -> false);
        waiting.add(new Pictogram("users"), new Span(texts.get("workshop.demand.title")));
        waiting.addClassName("link-button");
        getContent().add(PlanPages.plan(texts.get("workshop.plan.title"), null, null, null), waiting);
        getContent().addClassName("actions");
    }
}
