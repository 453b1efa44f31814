package nl.wegwijs.workshop.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.function.Function;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.FactsPanel;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.mine.MyWishes;
import nl.wegwijs.workshop.mine.MyWorkshopOverview;
import nl.wegwijs.workshop.mine.MyWorkshops;

/** The newcomer's duty, apart from what the newcomer may choose. */
@Route(WorkshopPages.LIST)
@Menu(order = 2, icon = "graduation-cap", title = "workshop.menu")
@RolesAllowed("NEWCOMER")
class WorkshopsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MyWorkshops workshops;
    private final MyWishes wishes;
    private final Clock clock;
    private final Texts texts = Texts.current();

    WorkshopsView(MyWorkshops workshops, MyWishes wishes, Clock clock) {
        this.workshops = workshops;
        this.wishes = wishes;
        this.clock = clock;
        addClassNames("appointments", "workshops");
    }

    @Override
    public String getPageTitle() {
        return texts.get("workshop.myList.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var overview = workshops.overview(texts.language());
        removeAll();
        add(new H1(texts.get("workshop.myList.title")), new FactsPanel(drawing(overview)));
        if (!overview.missing().isEmpty()) {
            add(new MissingWorkshops(overview.missing(), wishes, this::show));
        }
        add(earlier());
    }

    private Function<Texts, Component> drawing(MyWorkshopOverview overview) {
        return shown -> new OverviewFacts(shown, clock)
                .all(shown.language() == texts.language() ? overview : workshops.overview(shown.language()));
    }

    private Component earlier() {
        var link = new Anchor(WorkshopPages.EARLIER, texts.get("workshop.myList.earlier"));
        link.addComponentAsFirst(new Pictogram("graduation-cap"));
        link.addClassName("button");
        var actions = new Div(link);
        actions.addClassName("actions");
        return actions;
    }
}
