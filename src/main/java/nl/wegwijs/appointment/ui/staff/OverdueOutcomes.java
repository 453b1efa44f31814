package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.appointment.AgendaEntry.Meeting;
import nl.wegwijs.appointment.AppointmentPlanning;
import nl.wegwijs.appointment.NotChangeable;
import nl.wegwijs.appointment.Outcome;
import nl.wegwijs.appointment.OutcomeResult;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.Pictogram;

/** Appointments that are over: one press says whether somebody came. */
class OverdueOutcomes extends Composite<Section> {

    private static final int MOST_LINES = 12;

    private final Texts texts = Texts.current();
    private final MeetingWords words = new MeetingWords(texts);
    private final AppointmentPlanning planning;
    private final List<Meeting> left;
    private final OrderedList list = StartView.list();
    private final Paragraph below = StartView.quiet("");

    OverdueOutcomes(List<Meeting> meetings, AppointmentPlanning planning) {
        this.planning = planning;
        this.left = new ArrayList<>(meetings);
        below.getElement().setAttribute("tabindex", "-1");
        getContent().add(list, below);
        draw();
    }

    private void draw() {
        list.removeAll();
        left.stream().limit(MOST_LINES).forEach(this::add);
        if (left.isEmpty()) {
            below.setText(texts.get("agenda.start.allNoted"));
        } else {
            var more = left.size() - MOST_LINES;
            below.setText(more > 0 ? texts.get("agenda.start.moreOverdue", "count", more) : "");
        }
    }

    /** The next one comes up, and whoever works through the list with a keyboard goes on there. */
    private void goOnAfter(Meeting meeting) {
        var at = left.indexOf(meeting);
        left.remove(meeting);
        draw();
        if (left.isEmpty()) {
            below.getElement().callJsFunction("focus");
        } else {
            var next = (OverdueLine) list.getComponentAt(Math.min(at, list.getComponentCount() - 1));
            next.focus();
        }
    }

    @Override
    protected Section initContent() {
        return StartView.section("clipboard-list", texts.get("agenda.start.overdue"));
    }

    private void add(Meeting meeting) {
        var day = meeting.start().atZone(Texts.OFFICE).toLocalDate();
        var when = new Span(texts.dateInFigures(day) + " " + texts.time(meeting.start()));
        when.addClassName("when");
        var link =
                AgendaPages.link(meeting.id(), QueryParameters.of("day", day.toString()), new Span(words.who(meeting)));
        var facts = new Span(meeting.kind().text() + " · " + meeting.staffName());
        facts.addClassName("quiet-text");
        list.add(new OverdueLine(
                new Div(new Div(when, link), facts),
                button(meeting, Outcome.ATTENDED, "square-check"),
                button(meeting, Outcome.MISSED, "x")));
    }

    private static final class OverdueLine extends ListItem {

        private final Button attended;

        private OverdueLine(Div what, Button attended, Button missed) {
            this.attended = attended;
            var buttons = new Div(attended, missed);
            buttons.addClassName("buttons");
            add(what, buttons);
        }

        private void focus() {
            attended.focus();
        }
    }

    private Button button(Meeting meeting, Outcome outcome, String pictogram) {
        var button = new Button(texts.name(outcome), new Pictogram(pictogram), click -> note(meeting, outcome));
        button.setAriaLabel(
                texts.get("agenda.outcome.spoken", "outcome", texts.name(outcome), "name", words.who(meeting)));
        return button;
    }

    private void note(Meeting meeting, Outcome outcome) {
        switch (planning.note(meeting.id(), outcome)) {
            case OutcomeResult.Noted _ -> {
                goOnAfter(meeting);
                Notice.done(texts.get("agenda.outcome.noted", "outcome", texts.name(outcome)));
            }
            case OutcomeResult.NotYet _ -> Notice.refused(texts.get("agenda.refused.notYet"));
            case NotChangeable refused -> {
                goOnAfter(meeting);
                Notice.refused(new Refusals(texts).of(refused));
            }
        }
    }
}
