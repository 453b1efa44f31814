package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.workshop.WorkshopId;

/** The way to the people who wait for a workshop. */
final class DemandPages {

    private DemandPages() {}

    static RouterLink link(WorkshopId workshop, Language language) {
        var link = new RouterLink();
        link.setRoute(DemandView.class);
        link.setQueryParameters(QueryParameters.simple(
                Map.of(PlanPages.WORKSHOP, workshop.value().toString(), PlanPages.LANGUAGE, language.code())));
        link.setHighlightCondition((_, _) -> false);
        return link;
    }
}
