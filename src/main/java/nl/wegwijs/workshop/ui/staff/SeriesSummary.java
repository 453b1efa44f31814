package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Keys;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.SeriesFilter;
import nl.wegwijs.workshop.StaffWorkshops.Opened;

/** A series beside the list: the facts, its sessions, and the way to its people. */
class SeriesSummary extends Composite<Section> {

    private final Texts texts = Texts.current();

    SeriesSummary(Opened opened, SeriesFilter filter, Instant now) {
        var series = opened.series();
        var words = new SeriesWords(texts);
        var people =
                SeriesPages.people(series.id(), new Pictogram("users"), new Span(texts.get("workshop.list.openGroup")));
        people.addClassNames("link-button", "main");
        var invited = SeriesPages.invited(
                series.id(),
                new Pictogram("mail"),
                new Span(texts.get("workshop.series.invitedTab", "people", series.invited())));
        invited.addClassName("link-button");
        var ways = new Div(
                Keys.on(people, "o"), invited, SeriesPages.planning(series.id(), texts.get("workshop.change.title")));
        ways.addClassName("actions");

        getContent().addClassNames("card", "series-summary");
        getContent().getElement().setAttribute("aria-label", texts.get("workshop.list.beside"));
        getContent()
                .add(
                        head(series.title().text(), series.title().language().code(), filter),
                        words.badges(series, now),
                        new SeriesFacts(series),
                        ways,
                        new H3(texts.get("workshop.series.sessions")),
                        new SessionsList(opened.sessions()));
    }

    private Component head(String title, String language, SeriesFilter filter) {
        var heading = new H2(title);
        heading.getElement().setAttribute("lang", language);
        var close = SeriesPages.list(filter, new Pictogram("x"));
        close.getElement().setAttribute("aria-label", texts.get("workshop.list.close"));
        close.addClassName("link-button");
        var head = new Div(heading, Keys.on(close, "Escape"));
        head.addClassName("detail-head");
        return head;
    }
}
