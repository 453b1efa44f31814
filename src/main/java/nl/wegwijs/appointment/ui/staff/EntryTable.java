package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.wegwijs.appointment.AgendaEntry;
import nl.wegwijs.shared.i18n.Texts;

/** The agenda as a plain list: one line each, for who cannot or will not look at lanes, and for paper. */
class EntryTable extends Div {

    private static final int COLUMNS = 7;

    private final MeetingWords words;
    private final Texts texts;
    private final Function<AgendaEntry, Component> who;

    /** @param who draws whom a line is for, as a link or as words */
    EntryTable(MeetingWords words, AgendaState state, List<AgendaEntry> entries, Function<AgendaEntry, Component> who) {
        this.words = words;
        this.texts = words.texts();
        this.who = who;

        var table = new NativeTable(header());
        table.addClassName("agenda-table");
        for (var day = state.from(); !day.isAfter(state.until()); day = day.plusDays(1)) {
            var ofDay = WeekColumns.ofDay(entries, day);
            if (!ofDay.isEmpty()) {
                table.add(body(day, ofDay));
            }
        }
        add(table);
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", texts.get("agenda.list.list"));
    }

    private NativeTableHeader header() {
        var row = new NativeTableRow();
        for (var title : List.of(
                texts.get("agenda.column.time"),
                texts.get("agenda.column.who"),
                texts.get("agenda.column.kind"),
                texts.get("agenda.column.staff"),
                texts.get("agenda.column.place"),
                texts.get("agenda.column.language"),
                texts.get("agenda.column.state"))) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private NativeTableBody body(LocalDate day, List<AgendaEntry> entries) {
        var title = new NativeTableHeaderCell(texts.date(day));
        title.getElement().setAttribute("colspan", String.valueOf(COLUMNS));
        title.getElement().setAttribute("scope", "rowgroup");
        var dayRow = new NativeTableRow(title);
        dayRow.addClassName("day");
        var body = new NativeTableBody(dayRow);
        entries.forEach(entry -> body.add(row(entry)));
        return body;
    }

    private NativeTableRow row(AgendaEntry entry) {
        var when = new NativeTableCell(words.when(entry));
        when.addClassName("when");
        var row = new NativeTableRow(
                when,
                new NativeTableCell(who.apply(entry)),
                new NativeTableCell(words.kind(entry)),
                new NativeTableCell(entry.staffName()),
                new NativeTableCell(words.where(entry)),
                new NativeTableCell(words.language(entry)),
                new NativeTableCell(words.state(entry)));
        row.setClassName("busy", entry instanceof AgendaEntry.Busy);
        return row;
    }
}
