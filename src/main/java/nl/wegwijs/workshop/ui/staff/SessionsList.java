package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.SaidAbsent;
import nl.wegwijs.workshop.StaffSession;

/** The sessions of a series, each with the way to its attendance list. */
class SessionsList extends Composite<OrderedList> {

    private final Texts texts = Texts.current();
    private final SeriesWords words = new SeriesWords(texts);

    SessionsList(List<StaffSession> sessions) {
        this(sessions, List.of(), Map.of());
    }

    /** @param names of those who said not to come */
    SessionsList(List<StaffSession> sessions, List<SaidAbsent> absences, Map<NewcomerId, String> names) {
        getContent().addClassNames("plain-list", "series-sessions");
        for (var session : sessions) {
            var item = new ListItem(facts(session), way(session));
            absences.stream()
                    .filter(absence -> absence.session().equals(session.id()))
                    .filter(known(names))
                    .forEach(absence -> item.add(absent(absence, names)));
            getContent().add(item);
        }
    }

    private Component facts(StaffSession session) {
        var title = new Span(session.title().text());
        title.addClassName("found-name");
        title.getElement().setAttribute("lang", session.title().language().code());
        var when = new Span(words.when(session));
        when.addClassName("when");
        var where = new Span(words.where(session.location(), session.room()));
        where.addClassName("quiet-text");
        var facts = new Div(title, when, where);
        facts.addClassName("stacked");
        return facts;
    }

    private Component way(StaffSession session) {
        if (session.cancelled()) {
            var badge = new Span(texts.get("workshop.series.sessionCancelled"));
            badge.addClassNames("badge", "bad");
            return badge;
        }
        var link = AttendancePages.sheet(
                session.id(), new Pictogram("square-check"), new Span(texts.get("workshop.series.attendance")));
        link.addClassName("link-button");
        link.getElement()
                .setAttribute("aria-label", texts.get("workshop.series.attendanceOf", "when", words.when(session)));
        return link;
    }

    private Component absent(SaidAbsent absence, Map<NewcomerId, String> names) {
        var text = new Span(texts.get(
                "workshop.series.saidAbsent",
                "name",
                names.getOrDefault(absence.newcomer(), ""),
                "reason",
                words.quoted(absence.reason())));
        var line = new Div(new Pictogram("calendar-x"), text);
        line.addClassName("said-absent");
        return line;
    }

    private static Predicate<SaidAbsent> known(Map<NewcomerId, String> names) {
        return absence -> names.containsKey(absence.newcomer());
    }
}
