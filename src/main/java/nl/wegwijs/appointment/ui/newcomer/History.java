package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import nl.wegwijs.appointment.MyAppointment.Change;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.OwnWords;

/** What happened to an appointment, in words, folded away until somebody wants to know. */
class History extends Composite<Details> {

    private final Texts texts;

    History(List<Change> changes, Texts texts) {
        this.texts = texts;
        var list = new OrderedList();
        list.addClassNames("plain-list", "changes");
        for (var change : changes.reversed()) {
            var when = new Span(dateAndTime(change.at()));
            when.addClassName("fact-name");
            list.add(new ListItem(when, told(change)));
        }
        getContent().setSummaryText(texts.get("appointment.detail.changes"));
        getContent().add(list);
    }

    /** What happened, and what staff wrote about it. */
    Span told(Change change) {
        var told = new Span(new Span(words(change)));
        told.addClassName("happened");
        if (change.words() != null) {
            told.add(new OwnWords(texts.get("appointment.history.reason"), change.words()));
        }
        return told;
    }

    private String words(Change change) {
        return switch (change.kind()) {
            case PLANNED -> texts.get("appointment.history.planned");
            case CONFIRMED -> texts.get("appointment.history.confirmed");
            case MOVED -> moved(change);
            case MOVE_ASKED -> texts.get("appointment.history.moveAsked");
            case MOVE_WITHDRAWN -> texts.get("appointment.history.moveWithdrawn");
            case MOVE_DECLINED -> texts.get("appointment.history.moveDeclined");
            case CANCELLED ->
                change.byStaff()
                        ? texts.get("appointment.history.cancelledByStaff")
                        : texts.get("appointment.history.cancelledByYou");
            case RESTORED -> texts.get("appointment.history.restored");
            case ATTENDED -> texts.get("appointment.history.attended");
            case MISSED -> texts.get("appointment.history.missed");
        };
    }

    private String moved(Change change) {
        if (change.oldStart() == null
                || change.newStart() == null
                || change.oldStart().equals(change.newStart())) {
            return texts.get("appointment.history.changed");
        }
        return texts.get(
                "appointment.history.moved",
                "old",
                dateAndTime(change.oldStart()),
                "new",
                dateAndTime(change.newStart()));
    }

    private String dateAndTime(Instant instant) {
        return texts.get("facts.dateAndTime", "date", texts.date(instant), "time", texts.time(instant));
    }
}
