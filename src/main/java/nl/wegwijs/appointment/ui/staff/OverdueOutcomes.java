package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
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
    private final OrderedList list = StartView.list();

    OverdueOutcomes(List<Meeting> meetings, AppointmentPlanning planning) {
        this.planning = planning;
        meetings.stream().limit(MOST_LINES).forEach(this::add);
        getContent().add(list);
        if (meetings.isEmpty()) {
            getContent().add(StartView.quiet(texts.get("agenda.start.allNoted")));
        }
        if (meetings.size() > MOST_LINES) {
            getContent()
                    .add(StartView.quiet(texts.get("agenda.start.moreOverdue", "count", meetings.size() - MOST_LINES)));
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
        var line = new ListItem();
        var buttons = new Div(
                button(meeting, Outcome.ATTENDED, "square-check", line), button(meeting, Outcome.MISSED, "x", line));
        buttons.addClassName("buttons");
        line.add(new Div(new Div(when, link), facts), buttons);
        list.add(line);
    }

    private Button button(Meeting meeting, Outcome outcome, String pictogram, ListItem line) {
        var button = new Button(texts.name(outcome), new Pictogram(pictogram), click -> note(meeting, outcome, line));
        button.setAriaLabel(
                texts.get("agenda.outcome.spoken", "outcome", texts.name(outcome), "name", words.who(meeting)));
        return button;
    }

    private void note(Meeting meeting, Outcome outcome, ListItem line) {
        switch (planning.note(meeting.id(), outcome)) {
            case OutcomeResult.Noted _ -> {
                list.remove(line);
                Notice.done(texts.get("agenda.outcome.noted", "outcome", texts.name(outcome)));
            }
            case OutcomeResult.NotYet _ -> Notice.refused(texts.get("agenda.refused.notYet"));
            case NotChangeable refused -> {
                list.remove(line);
                Notice.refused(new Refusals(texts).of(refused));
            }
        }
    }
}
