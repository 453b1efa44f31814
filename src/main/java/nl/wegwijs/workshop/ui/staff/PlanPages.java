package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/** The way to the form that plans a series. */
final class PlanPages {

    static final String WORKSHOP = "workshop";
    static final String LANGUAGE = "language";
    static final String AFTER = "after";

    private PlanPages() {}

    /** Filled in with what is known already. */
    static RouterLink plan(
            String words, @Nullable WorkshopId workshop, @Nullable Language language, @Nullable SeriesId after) {
        var prefilled = new LinkedHashMap<String, String>();
        if (workshop != null) {
            prefilled.put(WORKSHOP, workshop.value().toString());
        }
        if (language != null) {
            prefilled.put(LANGUAGE, language.code());
        }
        if (after != null) {
            prefilled.put(AFTER, after.value().toString());
        }
        var link = new RouterLink();
        link.setRoute(PlanSeriesView.class);
        link.setQueryParameters(QueryParameters.simple(prefilled));
        link.setHighlightCondition((_, _) -> false);
        link.add(new Pictogram("calendar-plus"), new Span(words));
        link.addClassNames("link-button", "main");
        return link;
    }
}
