package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.util.List;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Texts;

/** A day as lanes beside each other, everything at its hour. What overlaps in a lane stands side by side. */
class DayLanes extends Div {

    private static final int STEPS_PER_HOUR = 12;
    private static final int MINUTES_PER_STEP = 60 / STEPS_PER_HOUR;

    /** Shorter ones get the height of this number of steps, to be readable. */
    private static final int LEAST_STEPS = 4;

    private static final int USUAL_FIRST_HOUR = 8;
    private static final int USUAL_LAST_HOUR = 18;

    /** A person or a room. */
    record Lane(String title, List<Block> blocks) {}

    /** Something at a time. */
    record Block(Slot slot, Component content) {}

    private final Texts texts;
    private final int firstHour;
    private final int lastHour;

    DayLanes(Texts texts, List<Lane> lanes) {
        this.texts = texts;
        var slots = lanes.stream()
                .flatMap(lane -> lane.blocks().stream())
                .map(Block::slot)
                .toList();
        firstHour = slots.stream().mapToInt(slot -> slot.startTime().getHour()).reduce(USUAL_FIRST_HOUR, Math::min);
        lastHour = slots.stream().mapToInt(DayLanes::hourAfter).reduce(USUAL_LAST_HOUR, Math::max);

        addClassName("lanes");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", texts.get("agenda.list.lanes"));
        getElement().setAttribute("tabindex", "0");
        add(hours());
        lanes.forEach(lane -> add(lane(lane)));
    }

    private Component hours() {
        var hours = new OrderedList();
        hours.addClassName("hours");
        hours.getElement().setAttribute("aria-hidden", "true");
        for (var hour = firstHour; hour < lastHour; hour++) {
            hours.add(new ListItem(new Span(texts.time(LocalTime.of(hour, 0)))));
        }
        return hours;
    }

    private Component lane(Lane lane) {
        var list = new OrderedList();
        list.getStyle()
                .set("grid-template-rows", "repeat(" + (lastHour - firstHour) * STEPS_PER_HOUR + ", var(--step))");
        for (var block : lane.blocks()) {
            var item = new ListItem(block.content());
            item.getStyle().set("grid-row", rows(block.slot()));
            list.add(item);
        }
        var title = new H2(lane.title());
        title.getElement().setAttribute("title", lane.title());
        var section = new Section(title, list);
        section.addClassName("lane");
        section.getElement().setAttribute("aria-label", lane.title());
        return section;
    }

    private String rows(Slot slot) {
        var minutes = slot.startTime().toSecondOfDay() / 60 - firstHour * 60;
        var steps = Math.max(LEAST_STEPS, slot.minutes() / MINUTES_PER_STEP);
        return minutes / MINUTES_PER_STEP + 1 + " / span " + steps;
    }

    private static int hourAfter(Slot slot) {
        return Math.min(24, (slot.startTime().toSecondOfDay() / 60 + slot.minutes() + 59) / 60);
    }
}
