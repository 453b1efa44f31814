package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.Map;
import nl.wegwijs.appointment.AgendaEntry;
import nl.wegwijs.appointment.AgendaEntry.Meeting;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.shared.ui.Keys;
import nl.wegwijs.shared.ui.Pictogram;
import org.jspecify.annotations.Nullable;

/** The lines of the agenda as links to the appointment beside it, of which the open one is marked. */
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
        };
    }

    /** A link with words only, for a line of a list. */
    Component inLine(Meeting meeting) {
        return link(meeting, new Span(words.who(meeting)));
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
