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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final SeriesFilters filters = new SeriesFilters();
    private final Map<SeriesId, RouterLink> cards = new HashMap<>();
    private final Div list = new Div();
    private final Div beside = new Div();
    private final Div both = new Div(list, beside);
    private @Nullable Drawing shown;

    /** What the list was drawn from. */
    private record Drawing(SeriesFilter filter, List<StaffSeries> series, boolean more) {}

    GroupsView(StaffWorkshops workshops, Clock clock) {
        this.workshops = workshops;
        this.clock = clock;

        both.addClassName("series-beside");
        var keys = new Div(new Keys(texts.get("workshop.list.keys")));
        keys.addClassName("keys");
        add(new H1(texts.get("workshop.list.title")), new Div(new PlanningLinks(), filters), both, keys);
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
        filters.show(filter, overview.workshops());
        showList(overview, filter);
        cards.forEach((series, card) -> {
            if (series.equals(open)) {
                card.getElement().setAttribute("aria-current", "true");
            } else {
                card.getElement().removeAttribute("aria-current");
            }
        });
        beside.removeAll();
        both.setClassName("with-detail", open != null);
        if (open != null) {
            beside.add(
                    overview.open() == null ? nothing() : new SeriesSummary(overview.open(), filter, clock.instant()));
        }
    }

    /** Drawn anew only where something is new: the card from which somebody opens a series keeps the focus. */
    private void showList(StaffWorkshops.Overview overview, SeriesFilter filter) {
        var drawing = new Drawing(filter, overview.series(), overview.more());
        if (drawing.equals(shown)) {
            return;
        }
        shown = drawing;
        cards.clear();
        list.removeAll();
        list.add(list(overview.series(), filter));
        if (overview.more()) {
            list.add(new Paragraph(texts.get("workshop.list.more", "shown", StaffWorkshops.MANY)));
        }
    }

    private Component list(List<StaffSeries> series, SeriesFilter filter) {
        if (series.isEmpty()) {
            var nothing = new Div(texts.get("workshop.list.nothing"));
            nothing.addClassName("card");
            return nothing;
        }
        var items = new OrderedList();
        items.addClassNames("plain-list", "series-list");
        for (var one : series) {
            var card = card(one, filter);
            cards.put(one.id(), card);
            items.add(new ListItem(card));
        }
        return items;
    }

    private RouterLink card(StaffSeries series, SeriesFilter filter) {
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
        return card;
    }

    private Component nothing() {
        var nothing = new Paragraph(texts.get("workshop.group.notFound"));
        nothing.addClassName("card");
        return nothing;
    }
}
