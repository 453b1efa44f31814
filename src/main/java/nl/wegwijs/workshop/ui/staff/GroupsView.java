package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Keys;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.SeriesFilter;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.StaffSeries;
import nl.wegwijs.workshop.StaffWorkshops;
import org.jspecify.annotations.Nullable;

/** The series of a trainer, with one of them beside the list. The address says what is shown. */
@Route("staff/workshops/:series?([0-9a-fA-F-]{36})")
@Menu(order = 40, icon = "graduation-cap", title = "workshop.list.menu")
@RolesAllowed({"TRAINER", "MANAGER"})
class GroupsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Texts texts = Texts.current();
    private final SeriesWords words = new SeriesWords(texts);
    private final StaffWorkshops workshops;
    private final Clock clock;

    private final Div head = new Div();
    private final Div list = new Div();
    private final Div beside = new Div();
    private final Div both = new Div(list, beside);

    GroupsView(StaffWorkshops workshops, Clock clock) {
        this.workshops = workshops;
        this.clock = clock;

        both.addClassName("series-beside");
        var keys = new Div(new Keys(texts.get("workshop.list.keys")));
        keys.addClassName("keys");
        add(new H1(texts.get("workshop.list.title")), head, both, keys);
    }

    @Override
    public String getPageTitle() {
        return texts.get("workshop.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = SeriesPages.filter(event.getLocation().getQueryParameters());
        var open = SeriesPages.series(event).orElse(null);
        var overview = workshops.overview(filter, open, texts.language());
        head.removeAll();
        head.add(new PlanningLinks(), new SeriesFilters(filter, overview.workshops()));
        list.removeAll();
        list.add(list(overview.series(), filter, open));
        if (overview.more()) {
            list.add(new Paragraph(texts.get("workshop.list.more", "shown", StaffWorkshops.MANY)));
        }
        beside.removeAll();
        both.setClassName("with-detail", open != null);
        if (open != null) {
            beside.add(
                    overview.open() == null ? nothing() : new SeriesSummary(overview.open(), filter, clock.instant()));
        }
    }

    private Component ways(SeriesFilter filter) {
        var demand = new RouterLink(DemandView.class);
        demand.add(new Pictogram("users"), new Span(texts.get("workshop.list.demand")));
        demand.addClassName("link-button");
        var ways = new Div(
                Keys.on(
                        PlanPages.plan(texts.get("workshop.list.plan"), filter.workshop(), filter.language(), null),
                        "n"),
                demand);
        ways.addClassName("toolbar");
        return ways;
    }

    private Component list(List<StaffSeries> series, SeriesFilter filter, @Nullable SeriesId open) {
        if (series.isEmpty()) {
            var nothing = new Div(texts.get("workshop.list.nothing"));
            nothing.addClassName("card");
            return nothing;
        }
        var items = new OrderedList();
        items.addClassNames("plain-list", "series-list");
        for (var one : series) {
            items.add(new ListItem(card(one, filter, one.id().equals(open))));
        }
        return items;
    }

    private Component card(StaffSeries series, SeriesFilter filter, boolean isOpen) {
        var title = new Div(
                new Pictogram(series.pictogram()), new Span(series.title().text()));
        title.addClassName("series-title");
        title.getElement().setAttribute("lang", series.title().language().code());
        var facts = new Span(words.when(series) + " · " + series.location());
        facts.addClassName("quiet-text");
        var top = new Div(title, words.languageBadge(series));
        top.addClassName("series-top");
        var card = Keys.step(SeriesPages.beside(
                series.id(),
                filter,
                top,
                facts,
                new SeatsBar(texts, series.seats()),
                words.badges(series, clock.instant())));
        card.addClassName("series-card");
        if (isOpen) {
            card.getElement().setAttribute("aria-current", "true");
        }
        return card;
    }

    private Component nothing() {
        var nothing = new Paragraph(texts.get("workshop.group.notFound"));
        nothing.addClassName("card");
        return nothing;
    }
}
