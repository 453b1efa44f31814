package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.wegwijs.appointment.ChangeKind;
import nl.wegwijs.appointment.StaffAppointment.Change;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.OwnWords;

/** What happened to an appointment, and who did it. Read only when somebody wants to know. */
class AppointmentHistory extends Composite<Details> {

    private final Texts texts = Texts.current();
    private final CurrentAppointment current;
    private final OrderedList list = new OrderedList();

    AppointmentHistory(CurrentAppointment current) {
        this.current = current;
        list.addClassName("history");
        getContent().setSummaryText(texts.get("agenda.history.title"));
        getContent().add(list);
        getContent().addOpenedChangeListener(opened -> draw());
        current.draw(this::draw);
    }

    private void draw() {
        list.removeAll();
        if (getContent().isOpened()) {
            current.history().forEach(change -> list.add(line(change)));
        }
    }

    private ListItem line(Change change) {
        var when = new Span(dateAndTime(change.at()));
        when.addClassName("when");
        var line = new ListItem(when, new Span(what(change)));
        if (change.words() != null) {
            line.add(new OwnWords(texts.get("appointment.history.reason"), change.words()));
        }
        return line;
    }

    private String what(Change change) {
        if (change.kind() == ChangeKind.MOVED && change.oldStart() != null && change.newStart() != null) {
            return texts.get(
                    "agenda.history.moved",
                    "name",
                    change.by(),
                    "from",
                    dateAndTime(change.oldStart()),
                    "to",
                    dateAndTime(change.newStart()));
        }
        return texts.get("agenda.history.line", "name", change.by(), "what", texts.name(change.kind()));
    }

    private String dateAndTime(Instant instant) {
        return texts.dateInFigures(instant.atZone(Texts.OFFICE).toLocalDate()) + " " + texts.time(instant);
    }
}
