package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.Map;
import nl.wegwijs.appointment.AgendaEntry;
import nl.wegwijs.appointment.AgendaEntry.Meeting;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.planning.agenda.StaffDate;
import nl.wegwijs.shared.ui.Keys;
import nl.wegwijs.shared.ui.Pictogram;
import org.jspecify.annotations.Nullable;

/** The lines of the agenda as links, most of them to the appointment beside it, of which the open one is marked. */
class EntryBlocks {

    private final MeetingWords words;
    private final AgendaState state;
    private final Map<AppointmentId, RouterLink> links = new HashMap<>();

    EntryBlocks(MeetingWords words, AgendaState state) {
        this.words = words;
        this.state = state;
    }

    /** @param withStaff whether it does not show from the place where it stands whose it is */
    Component block(AgendaEntry entry, boolean withStaff) {
        return switch (entry) {
            case AgendaEntry.Busy busy -> busy(busy, withStaff);
            case Meeting meeting -> meeting(meeting, withStaff);
            case AgendaEntry.Other(var date) -> other(entry, date, withStaff);
        };
    }

    /** A link with words only, for a line of a list. */
    Component inLine(AgendaEntry entry) {
        var who = new Span(words.who(entry));
        return switch (entry) {
            case AgendaEntry.Busy _ -> who;
            case Meeting meeting -> link(meeting, who);
            case AgendaEntry.Other(var date) -> date.path() == null ? who : link(date.path(), who);
        };
    }

    void mark(@Nullable AppointmentId open) {
        links.forEach((id, link) -> {
            if (id.equals(open)) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Component meeting(Meeting meeting, boolean withStaff) {
        var state = new Span(new Pictogram(StateBadge.pictogram(meeting)));
        state.addClassName("state");
        var block = link(
                meeting,
                line("when", words.when(meeting), state),
                line("name", words.who(meeting)),
                line("what", meeting.kind().text()),
                line("what", withStaff ? meeting.staffName() : words.where(meeting)));
        block.addClassName("block");
        block.addClassName(
                switch (meeting.status()) {
                    case PLANNED, CONFIRMED -> meeting.moveAsked() ? "asked" : "open";
                    case CANCELLED -> "cancelled";
                    case ATTENDED -> "attended";
                    case MISSED -> "missed";
                });
        block.getElement().setAttribute("title", words.spoken(meeting));
        return block;
    }

    private Component busy(AgendaEntry.Busy busy, boolean withStaff) {
        var block = new Div(
                line("when", words.when(busy)), line("name", words.texts().get("agenda.list.busy")));
        if (withStaff) {
            block.add(line("what", busy.staffName()));
        }
        block.addClassNames("block", "busy");
        return block;
    }

    /** What another feature keeps has a screen of its own. */
    private Component other(AgendaEntry entry, StaffDate date, boolean withStaff) {
        var state = new Span(new Pictogram(date.state().pictogram()));
        state.addClassName("state");
        Component[] lines = {
            line("when", words.when(entry), state),
            line("name", date.title()),
            line("what", date.kind()),
            line("what", withStaff ? date.staffNames() : words.where(entry))
        };
        var block = date.path() == null ? new Div(lines) : link(date.path(), lines);
        block.addClassNames("block", "other");
        block.getElement().setAttribute("title", words.spoken(entry));
        return block;
    }

    private static HtmlContainer link(String path, Component... content) {
        var link = Keys.step(new Anchor(path));
        link.add(content);
        return link;
    }

    private RouterLink link(Meeting meeting, Component... content) {
        var link = Keys.step(AgendaPages.link(meeting.id(), state.address(), content));
        links.put(meeting.id(), link);
        return link;
    }

    private static Component line(String className, String text, Component... more) {
        var line = new Span(text);
        line.addClassName(className);
        line.add(more);
        return line;
    }
}
