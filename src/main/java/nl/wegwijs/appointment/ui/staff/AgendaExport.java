package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import nl.wegwijs.appointment.Agenda;
import nl.wegwijs.appointment.AgendaEntry;
import nl.wegwijs.appointment.AgendaEntry.Meeting;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.shared.ui.Spreadsheet;

/** The shown agenda as a spreadsheet: only what this staff member sees in full. */
class AgendaExport {

    private final Texts texts = Texts.current();
    private final MeetingWords words = new MeetingWords(texts);
    private final Agenda agenda;

    AgendaExport(Agenda agenda) {
        this.agenda = agenda;
    }

    Anchor link(AgendaState state) {
        var name = "agenda-" + state.from() + ".csv";
        var link = new Anchor(Spreadsheet.download(name, () -> spreadsheet(state)), "");
        link.add(new Pictogram("download"), new Span(texts.get("agenda.list.export")));
        link.addClassName("link-button");
        return link;
    }

    Spreadsheet spreadsheet(AgendaState state) {
        var headings = List.of(
                texts.get("agenda.column.date"),
                texts.get("agenda.column.time"),
                texts.get("agenda.column.minutes"),
                texts.get("agenda.column.who"),
                texts.get("agenda.column.number"),
                texts.get("agenda.column.kind"),
                texts.get("agenda.column.staff"),
                texts.get("agenda.column.place"),
                texts.get("agenda.column.language"),
                texts.get("agenda.column.state"));
        return new Spreadsheet(
                headings,
                agenda.export(state.scope(), state.from(), state.until(), texts.language()).stream()
                        .map(this::row)
                        .toList());
    }

    private List<String> row(AgendaEntry entry) {
        return List.of(
                texts.dateInFigures(entry.start().atZone(Texts.OFFICE).toLocalDate()),
                texts.time(entry.start()),
                String.valueOf(Duration.between(entry.start(), entry.end()).toMinutes()),
                words.who(entry),
                entry instanceof Meeting meeting ? meeting.householdNumber() : "",
                words.kind(entry),
                entry.staffName(),
                words.where(entry),
                words.language(entry),
                words.state(entry));
    }
}
