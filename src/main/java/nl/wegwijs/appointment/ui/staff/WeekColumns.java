package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.appointment.AgendaEntry;
import nl.wegwijs.planning.agenda.AgendaScope;
import nl.wegwijs.shared.i18n.Texts;

/** A week as one column per day. The weekend shows only when something is in it. */
class WeekColumns extends Div {

    WeekColumns(Texts texts, AgendaState state, LocalDate today, List<AgendaEntry> entries, EntryBlocks blocks) {
        addClassName("week");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", texts.get("agenda.list.week"));
        getElement().setAttribute("tabindex", "0");
        for (var day = state.from(); !day.isAfter(state.until()); day = day.plusDays(1)) {
            var ofDay = ofDay(entries, day);
            if (!ofDay.isEmpty() || day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                add(column(texts, state, day, day.equals(today), ofDay, blocks));
            }
        }
    }

    static List<AgendaEntry> ofDay(List<AgendaEntry> entries, LocalDate day) {
        return entries.stream()
                .filter(entry ->
                        entry.start().atZone(Texts.OFFICE).toLocalDate().equals(day))
                .toList();
    }

    private static Section column(
            Texts texts,
            AgendaState state,
            LocalDate day,
            boolean today,
            List<AgendaEntry> entries,
            EntryBlocks blocks) {
        var toDay = AgendaPages.link(state.by(AgendaState.Span.DAY).on(day), new Text(texts.date(day)));
        var column = new Section(new H2(toDay));
        if (today) {
            column.addClassName("today");
        }
        if (entries.isEmpty()) {
            var nothing = new Paragraph(texts.get("agenda.list.nothing"));
            nothing.addClassName("nothing");
            column.add(nothing);
            return column;
        }
        var list = new OrderedList();
        entries.forEach(entry ->
                list.add(new ListItem(blocks.block(entry, !(state.scope() instanceof AgendaScope.Mine)))));
        column.add(list);
        return column;
    }
}
