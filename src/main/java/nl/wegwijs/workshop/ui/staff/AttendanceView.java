package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.SessionId;
import nl.wegwijs.workshop.attendance.Attendance;
import nl.wegwijs.workshop.attendance.AttendanceSheet;
import nl.wegwijs.workshop.attendance.AttendanceSheet.Meeting;
import nl.wegwijs.workshop.attendance.AttendanceSheet.Trace;

/** Who came to a session: made for a tablet in one hand, and for entering a paper list afterwards. */
@Route("staff/workshops/sessions/:session([0-9a-fA-F-]{36})/attendance")
@RolesAllowed({"TRAINER", "MANAGER"})
class AttendanceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Texts texts = Texts.current();
    private final Attendance attendance;
    private final CurrentPerson currentPerson;

    AttendanceView(Attendance attendance, CurrentPerson currentPerson) {
        this.attendance = attendance;
        this.currentPerson = currentPerson;
        addClassName("attendance");
    }

    @Override
    public String getPageTitle() {
        return texts.get("attendance.sheet.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = AttendancePages.id(event.getRouteParameters(), AttendancePages.SESSION)
                .flatMap(id -> attendance.sheet(new SessionId(id), texts.language()))
                .orElseThrow(NotFoundException::new);
        removeAll();
        add(new H1(texts.get("attendance.sheet.title")), facts(sheet), sessions(sheet));
        if (sheet.session().cancelled()) {
            add(new Paragraph(texts.get("attendance.sheet.cancelled")));
        } else if (!sheet.open()) {
            add(new Paragraph(texts.get("attendance.sheet.tooEarly")));
        }
        if (sheet.people().isEmpty()) {
            add(new Paragraph(texts.get("attendance.sheet.nobody")));
        } else {
            add(new AttendanceList(sheet, currentPerson.staff(), texts), hint(sheet), traces(sheet));
        }
    }

    private Component facts(AttendanceSheet sheet) {
        var session = sheet.session();
        var what = new Span(sheet.workshop().text());
        what.addClassName("attendance-what");
        var part = new Span(session.part().text());
        var when = new Span(texts.date(session.start()) + ", " + texts.timeRange(session.start(), session.end()));
        var where = new Span(
                session.room() == null
                        ? session.location()
                        : texts.get("attendance.sheet.place", "location", session.location(), "room", session.room()));
        var print = SeriesPages.paperList(
                sheet.series(), new Pictogram("printer"), new Span(texts.get("attendance.sheet.print")));
        print.addClassName("link-button");
        var series =
                new Anchor("staff/workshops/series/" + sheet.series().value(), texts.get("attendance.sheet.series"));
        var facts = new Div(what, part, when, where, new Span(texts.name(sheet.language())), print, series);
        facts.addClassName("attendance-facts");
        return facts;
    }

    /** The other sessions of the series, to go to. */
    private Component sessions(AttendanceSheet sheet) {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "attendance-sessions");
        for (var session : sheet.sessions()) {
            list.add(new ListItem(
                    session(session, session.id().equals(sheet.session().id()))));
        }
        var nav = new Nav(list);
        nav.setAriaLabel(texts.get("attendance.sheet.sessions"));
        return nav;
    }

    private Component session(Meeting session, boolean shown) {
        var link = AttendancePages.sheet(session.id(), new Span(texts.date(session.start())));
        if (session.cancelled()) {
            link.add(new Span(" (" + texts.get("attendance.sheet.off") + ")"));
        }
        link.addClassName("link-button");
        if (shown) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Component hint(AttendanceSheet sheet) {
        var hint = new Div(
                new Paragraph(texts.get("attendance.sheet.walkIn")), new Paragraph(texts.get("attendance.sheet.keys")));
        if (sheet.people().stream().anyMatch(person -> person.absenceSaidAt() != null)) {
            hint.add(new Paragraph(texts.get("attendance.sheet.everybodyBut")));
        }
        hint.addClassNames("quiet-text", "no-print");
        return hint;
    }

    private Component traces(AttendanceSheet sheet) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        var details = new Details(texts.get("attendance.trace.title"), list);
        details.addOpenedChangeListener(event -> {
            list.removeAll();
            if (event.isOpened()) {
                attendance.traces(sheet.session().id()).forEach(trace -> list.add(new ListItem(line(trace))));
            }
        });
        return details;
    }

    private String line(Trace trace) {
        return texts.get(
                "attendance.trace.line",
                "name",
                trace.name(),
                "mark",
                texts.name(trace.mark()),
                "by",
                trace.by(),
                "date",
                texts.date(trace.at()),
                "time",
                texts.time(trace.at()));
    }
}
