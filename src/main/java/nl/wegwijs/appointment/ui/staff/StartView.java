package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.wegwijs.appointment.Agenda;
import nl.wegwijs.appointment.AgendaEntry;
import nl.wegwijs.appointment.AgendaEntry.Meeting;
import nl.wegwijs.appointment.AppointmentPlanning;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.shared.ui.StartCards;

/** The first screen of staff: who comes today, who waits for an answer, what still has to be noted. */
@Route("staff")
@Menu(order = 0, icon = "layout-dashboard", title = "agenda.start.menu")
@RolesAllowed({"TRAINER", "FRONT_OFFICE", "COACH", "MANAGER", "ADMINISTRATOR"})
class StartView extends Div implements HasDynamicTitle {

    private static final int MOST_LINES = 10;

    private final Texts texts = Texts.current();
    private final MeetingWords words = new MeetingWords(texts);
    private final Clock clock;

    StartView(
            Agenda agenda,
            AppointmentPlanning planning,
            AppointmentDetails details,
            List<StartCards> features,
            CurrentPerson me,
            Clock clock) {
        this.clock = clock;
        var name = me.find().map(SignedInPerson::name).orElse("");
        add(new H1(texts.get("agenda.start.hello", "name", name)));
        var grid = new Div();
        grid.addClassName("start-grid");
        features.stream()
                .sorted(Comparator.comparingInt(StartCards::order))
                .flatMap(feature -> feature.card().stream())
                .forEach(grid::add);
        if (hasAgenda(me)) {
            var desk = agenda.desk(texts.language());
            grid.add(today(desk.today(), details.mayChange()), waiting(desk));
            if (details.mayChange()) {
                grid.add(new OverdueOutcomes(desk.withoutOutcome(), planning));
            }
            add(grid);
        } else {
            add(grid, new Paragraph(texts.get("agenda.start.noAgenda")), new PlacesToGo());
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("agenda.start.menu");
    }

    private static boolean hasAgenda(CurrentPerson me) {
        return me.has(Role.COACH) || me.has(Role.FRONT_OFFICE) || me.has(Role.MANAGER) || me.has(Role.TRAINER);
    }

    private Component today(List<AgendaEntry> entries, boolean mayPlan) {
        var section = section("calendar-days", texts.get("agenda.start.today", "date", texts.date(today())));
        if (entries.isEmpty()) {
            section.add(quiet(texts.get("agenda.start.nothingToday")));
        } else {
            var list = list();
            entries.forEach(entry -> list.add(new ListItem(line(entry, words.when(entry)))));
            section.add(list);
        }
        if (mayPlan) {
            section.add(AgendaPages.plan(texts.get("agenda.list.plan"), QueryParameters.empty()));
        }
        return section;
    }

    private Component waiting(Agenda.Desk desk) {
        var asked = desk.moveRequests();
        var section = section("calendar-clock", texts.get("agenda.start.moveRequests", "count", asked.size()));
        if (desk.waitingSince() == null) {
            section.add(quiet(texts.get("agenda.start.nobodyWaits")));
            return section;
        }
        section.add(quiet(texts.get("agenda.start.oldest", "date", texts.date(desk.waitingSince()))));
        var list = list();
        asked.stream()
                .limit(MOST_LINES)
                .forEach(meeting -> list.add(
                        new ListItem(line(meeting, texts.date(meeting.start()) + " " + texts.time(meeting.start())))));
        section.add(list);
        return section;
    }

    private Component line(AgendaEntry entry, String when) {
        var at = new Span(when);
        at.addClassName("when");
        var facts = new Span(words.kind(entry) + " · " + words.where(entry));
        facts.addClassName("quiet-text");
        return new Div(new Div(at, name(entry)), facts);
    }

    private Component name(AgendaEntry entry) {
        var name = new Span(words.who(entry));
        return switch (entry) {
            case Meeting meeting -> {
                var day = meeting.start().atZone(Texts.OFFICE).toLocalDate().toString();
                yield AgendaPages.link(meeting.id(), QueryParameters.of("day", day), name);
            }
            case AgendaEntry.Other(var date) when date.path() != null -> new Anchor(date.path(), name);
            case AgendaEntry.Other _, AgendaEntry.Busy _ -> name;
        };
    }

    static Section section(String pictogram, String title) {
        var section = new Section(new H2(new Pictogram(pictogram), new Span(title)));
        section.addClassName("card");
        section.getElement().setAttribute("aria-label", title);
        return section;
    }

    static OrderedList list() {
        var list = new OrderedList();
        list.addClassName("start-list");
        return list;
    }

    static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet-text");
        return paragraph;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.OFFICE);
    }
}
