package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.PrintButton;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.attendance.Attendance;
import nl.wegwijs.workshop.attendance.AttendanceSheet.Meeting;
import nl.wegwijs.workshop.attendance.AttendanceSheet.Participant;

/**
 * The people of a series on paper, with a box per session to sign in, for a room without a device. Always in Dutch:
 * paper is read by whoever finds it. Names stand in the alphabets that people use.
 */
@Route(value = "staff/workshops/series/:series([0-9a-fA-F-]{36})/list", autoLayout = false)
@RolesAllowed({"TRAINER", "MANAGER"})
class SeriesListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** For who comes without being on the list. */
    private static final int EMPTY_LINES = 3;

    private final Texts dutch = Texts.in(Language.NL);
    private final Attendance attendance;
    private final Clock clock;

    SeriesListView(Attendance attendance, Clock clock) {
        this.attendance = attendance;
        this.clock = clock;
        addClassNames("paper", "signing-list");
        getElement().setAttribute("lang", Language.NL.code());
    }

    @Override
    public String getPageTitle() {
        return dutch.get("attendance.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = AttendancePages.id(event.getRouteParameters(), AttendancePages.SERIES)
                .flatMap(id -> attendance.sheet(new SeriesId(id), Language.NL))
                .orElseThrow(NotFoundException::new);
        var sessions = sheet.sessions().stream()
                .filter(session -> !session.cancelled())
                .toList();
        var today = LocalDate.ofInstant(clock.instant(), Texts.OFFICE);
        removeAll();
        add(
                new PrintButton(dutch.get("agenda.list.print")),
                new H1(dutch.get("attendance.list.title")),
                new Paragraph(dutch.get(
                        "attendance.list.what",
                        "workshop",
                        sheet.workshop().text(),
                        "language",
                        dutch.name(sheet.language()),
                        "place",
                        sheet.session().location())),
                scrolling(table(sheet.people(), sessions)),
                new Paragraph(dutch.get("attendance.list.how")),
                new Paragraph(dutch.get(
                        "agenda.print.printedOn", "date", dutch.date(today), "time", dutch.time(clock.instant()))));
    }

    /** As wide as paper, also on a small screen. */
    private Component scrolling(NativeTable table) {
        var region = new Div(table);
        region.addClassName("paper-scroll");
        region.getElement().setAttribute("tabindex", "0");
        region.getElement().setAttribute("role", "region");
        region.getElement().setAttribute("aria-label", dutch.get("attendance.list.title"));
        return region;
    }

    private NativeTable table(List<Participant> people, List<Meeting> sessions) {
        var heading = new NativeTableRow(
                header(dutch.get("attendance.list.line")),
                header(dutch.get("attendance.list.name")),
                header(dutch.get("attendance.list.number")));
        for (var session : sessions) {
            var cell = header(dutch.date(session.start()));
            cell.add(new Span(dutch.timeRange(session.start(), session.end())));
            heading.add(cell);
        }
        var body = new NativeTableBody();
        for (var line = 0; line < people.size() + EMPTY_LINES; line++) {
            var row = new NativeTableRow(new NativeTableCell(String.valueOf(line + 1)));
            if (line < people.size()) {
                row.add(
                        name(people.get(line)),
                        new NativeTableCell(people.get(line).number()));
            } else {
                row.add(new NativeTableCell(), new NativeTableCell());
            }
            sessions.forEach(_ -> row.add(new NativeTableCell()));
            body.add(row);
        }
        return new NativeTable(new NativeTableHeader(heading), body);
    }

    private static NativeTableCell name(Participant person) {
        var name = new Span(person.name());
        name.getElement().setAttribute("dir", "auto");
        var cell = new NativeTableCell(name);
        if (person.latinName() != null) {
            var latin = new Span(person.latinName());
            latin.addClassName("latin-name");
            cell.add(latin);
        }
        return cell;
    }

    private static NativeTableHeaderCell header(String title) {
        var cell = new NativeTableHeaderCell(new Span(title));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
