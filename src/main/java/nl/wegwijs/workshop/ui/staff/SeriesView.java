package nl.wegwijs.workshop.ui.staff;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.SeriesFilter;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SeriesPerson;
import nl.wegwijs.workshop.StaffEnrolment;
import nl.wegwijs.workshop.StaffSeries;
import org.jspecify.annotations.Nullable;

/** One series with its people: who takes part, waits, was invited; and what a trainer can do with them. */
@Route("staff/workshops/series/:series([0-9a-fA-F-]{36})")
@RolesAllowed({"TRAINER", "MANAGER"})
class SeriesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Texts texts = Texts.current();
    private final SeriesWords words = new SeriesWords(texts);
    private final GroupServices services;
    private final Clock clock;
    private @Nullable SeriesId series;
    private boolean invited;
    private @Nullable GroupDesk desk;

    SeriesView(GroupServices services, Clock clock) {
        this.services = services;
        this.clock = clock;
        addClassName("series-view");
    }

    @Override
    public String getPageTitle() {
        return texts.get("workshop.series.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        series = SeriesPages.series(event).orElse(null);
        invited = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .filter("invited"::equals)
                .isPresent();
        draw();
    }

    private void draw() {
        removeAll();
        desk = null;
        var id = series;
        if (id == null || !(invited ? drawInvited(id) : drawGroup(id))) {
            add(new H1(texts.get("workshop.series.title")), nothing());
        }
    }

    private boolean drawGroup(SeriesId id) {
        var found = services.workshops().whole(id, texts.language());
        found.ifPresent(whole -> {
            var desk = desk(whole.series());
            var names = whole.people().stream()
                    .map(StaffEnrolment::person)
                    .collect(toMap(SeriesPerson::id, SeriesPerson::name));
            draw(
                    whole.series(),
                    desk,
                    new GroupLists(whole, clock.instant(), desk::move, desk::takeOff),
                    new SessionsList(whole.sessions(), whole.absences(), names));
        });
        return found.isPresent();
    }

    private boolean drawInvited(SeriesId id) {
        var found = services.workshops().invited(id, texts.language());
        found.ifPresent(one -> draw(
                one.series(),
                desk(one.series()),
                new InvitedList(one.series(), one.invitations()),
                new SessionsList(one.sessions())));
        return found.isPresent();
    }

    private void draw(StaffSeries one, GroupDesk desk, Component lists, Component sessions) {
        this.desk = desk;
        var people = new Div(tabs(one), lists);
        people.addClassName("series-people");
        var body = new Div(people, aside(one, sessions));
        body.addClassName("series-body");
        add(back(one), head(one), desk, body);
    }

    private GroupDesk desk(StaffSeries one) {
        return new GroupDesk(services, one, clock.instant(), this::draw, this::drawAndEnrol);
    }

    private void drawAndEnrol() {
        draw();
        if (desk != null) {
            desk.enrol();
        }
    }

    private Component head(StaffSeries one) {
        var title = new H1(one.title().text());
        title.getElement().setAttribute("lang", one.title().language().code());
        var badges = words.badges(one, clock.instant());
        badges.getElement().insertChild(0, words.languageBadge(one).getElement());
        var head = new Div(title, badges);
        head.addClassName("series-head");
        return head;
    }

    private Component back(StaffSeries one) {
        var back = SeriesPages.beside(
                one.id(),
                new SeriesFilter(one.when(clock.instant()), null, null),
                Pictogram.pointing("arrow-left"),
                new Span(texts.get("workshop.series.back")));
        back.addClassName("link-button");
        return back;
    }

    private Component tabs(StaffSeries one) {
        var seats = one.seats();
        var list = new UnorderedList(
                tab(
                        SeriesPages.people(
                                one.id(),
                                new Span(texts.get(
                                        "workshop.series.groupTab",
                                        "people",
                                        seats.enrolled() + seats.offered() + seats.waiting()))),
                        !invited),
                tab(
                        SeriesPages.invited(
                                one.id(), new Span(texts.get("workshop.series.invitedTab", "people", one.invited()))),
                        invited));
        list.addClassName("choices");
        return list;
    }

    private static ListItem tab(RouterLink link, boolean current) {
        link.addClassName("link-button");
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private Component aside(StaffSeries one, Component sessions) {
        var aside = new Section(
                new SeriesFacts(one),
                SeriesPages.planning(one.id(), texts.get("workshop.change.title")),
                new H2(texts.get("workshop.series.sessions")),
                sessions);
        aside.addClassNames("card", "series-aside");
        aside.getElement().setAttribute("aria-label", texts.get("workshop.series.facts"));
        return aside;
    }

    private Component nothing() {
        var nothing = new Paragraph(texts.get("workshop.group.notFound"));
        nothing.addClassName("card");
        return nothing;
    }
}
