package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.appointment.Agenda;
import nl.wegwijs.appointment.AgendaEntry;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.appointment.ui.staff.AgendaState.Look;
import nl.wegwijs.shared.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** The appointments of a day or a week, drawn in the way the state says. */
class AgendaList extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final AgendaState state;
    private final EntryBlocks blocks;

    AgendaList(AgendaState state, LocalDate today, Agenda.Page page) {
        this.state = state;
        var words = new MeetingWords(texts);
        blocks = new EntryBlocks(words, state);
        getContent().addClassName("agenda-list");
        if (page.more()) {
            getContent().add(new Paragraph(texts.get("agenda.list.more", "shown", Agenda.MANY)));
        }
        getContent().add(drawing(words, today, page.entries()));
    }

    void mark(@Nullable AppointmentId open) {
        blocks.mark(open);
    }

    private Component drawing(MeetingWords words, LocalDate today, List<AgendaEntry> entries) {
        if (state.look() == Look.LIST) {
            return entries.isEmpty() ? nothing() : new EntryTable(words, state, entries, blocks::inLine);
        }
        return switch (state.span()) {
            case DAY ->
                entries.isEmpty()
                        ? nothing()
                        : new DayLanes(texts, new LanesOfDay(texts, state.scope(), blocks).of(entries));
            case WEEK -> new WeekColumns(texts, state, today, entries, blocks);
        };
    }

    private Component nothing() {
        var nothing = new Div(texts.get("agenda.list.nothing"));
        nothing.addClassName("card");
        return nothing;
    }
}
