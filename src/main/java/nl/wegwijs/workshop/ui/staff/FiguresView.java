package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.figures.Figure;
import nl.wegwijs.workshop.figures.WorkshopFigures;
import org.jspecify.annotations.Nullable;

/** The figures of the workshops, with the list behind each number. */
@Route("staff/workshops/figures")
@Menu(order = 45, icon = "layout-dashboard", title = "figures.screen.menu")
@RolesAllowed({"TRAINER", "MANAGER"})
class FiguresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Texts texts = Texts.current();
    private final WorkshopFigures figures;
    private final CatalogueTexts catalogue;
    private final Clock clock;
    private final Div head = new Div();
    private final Div answer = new Div();
    private @Nullable FigureFilters filters;

    FiguresView(WorkshopFigures figures, CatalogueTexts catalogue, Clock clock) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.clock = clock;
        add(new H1(texts.get("figures.screen.title")), head, answer);
    }

    @Override
    public String getPageTitle() {
        return texts.get("figures.screen.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var today = LocalDate.ofInstant(clock.instant(), Texts.OFFICE);
        var state = FiguresState.of(event.getLocation().getQueryParameters(), today);
        var words = new FigureWords(texts, catalogue.names(texts.language(), "title"));
        var cells = figures.cells(state.query());
        if (filters == null || !filters.say(state)) {
            filters = new FigureFilters(state, words, figures.workshops(), today.getYear(), FiguresView::open);
            head.removeAll();
            head.add(filters);
        }
        answer.removeAll();
        for (var regime : Regime.values()) {
            answer.add(new Section(new H2(words.regime(regime)), new FigureTable(state, words, regime, cells)));
        }
        answer.add(definitions(words));
        if (state.opened() != null) {
            answer.add(new FigurePeople(figures, state, state.opened(), words));
        }
    }

    private Details definitions(FigureWords words) {
        var list = new DescriptionList();
        list.addClassName("pairs");
        for (var figure : Figure.values()) {
            list.add(new DescriptionList.Term(texts.name(figure)));
            list.add(new DescriptionList.Description(words.definition(figure)));
        }
        return new Details(
                texts.get("figures.screen.definitions"), list, new Paragraph(texts.get("figures.definition.counting")));
    }

    private static void open(FiguresState state) {
        UI.getCurrent().navigate(FiguresView.class, RouteParameters.empty(), state.address());
    }
}
