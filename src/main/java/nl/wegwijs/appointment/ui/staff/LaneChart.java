package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;

/**
 * A lane for each household along a time axis, with travel and waiting between the steps. Each lane is a list in order
 * of time: that is how screen readers read it and how it stands on paper.
 */
class LaneChart extends Div {

    private static final int STEPS_PER_HOUR = 12;
    private static final int MINUTES_PER_STEP = 60 / STEPS_PER_HOUR;

    private final Texts texts;
    private final int firstHour;
    private final int lastHour;

    /** What one household does. */
    record Lane(String title, List<Stop> stops, List<Component> actions) {}

    /** One step at a time and place. */
    record Stop(Slot slot, String what, String where, String who) {}

    LaneChart(Texts texts, List<Lane> lanes) {
        this.texts = texts;
        var slots = lanes.stream()
                .flatMap(lane -> lane.stops().stream())
                .map(Stop::slot)
                .toList();
        firstHour = slots.stream()
                .mapToInt(slot -> slot.startTime().getHour())
                .min()
                .orElse(0);
        lastHour = slots.stream().mapToInt(LaneChart::hourAfter).max().orElse(0);

        addClassNames("lanes", "settlement-lanes");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", texts.get("settlement.lanes.title"));
        getElement().setAttribute("tabindex", "0");
        add(axis());
        lanes.forEach(lane -> add(lane(lane)));
    }

    private Component axis() {
        var axis = new OrderedList();
        axis.addClassName("hours");
        axis.getElement().setAttribute("aria-hidden", "true");
        for (var hour = firstHour; hour < lastHour; hour++) {
            axis.add(new ListItem(new Span(texts.time(LocalTime.of(hour, 0)))));
        }
        return axis;
    }

    private Component lane(Lane lane) {
        var list = new OrderedList();
        list.getStyle()
                .set("grid-template-rows", "repeat(" + (lastHour - firstHour) * STEPS_PER_HOUR + ", var(--step))");
        for (var number = 0; number < lane.stops().size(); number++) {
            var stop = lane.stops().get(number);
            if (number > 0) {
                addGap(
                        list,
                        lane.stops().get(number - 1).slot().end(),
                        stop.slot().start());
            }
            list.add(at(stop.slot(), block(stop)));
        }
        var title = new H3(lane.title());
        title.getElement().setAttribute("title", lane.title());
        var section = new Section(title, list);
        if (!lane.actions().isEmpty()) {
            var actions = new Div();
            actions.add(lane.actions());
            actions.addClassNames("lane-actions", "no-print");
            section.add(actions);
        }
        section.addClassName("lane");
        section.getElement().setAttribute("aria-label", lane.title());
        return section;
    }

    private Component block(Stop stop) {
        var what = new Span(stop.what());
        what.addClassName("lane-what");
        var block = new Div(
                words("when", texts.timeRange(stop.slot().start(), stop.slot().end())),
                what,
                words("what", stop.where() + " · " + stop.who()));
        block.addClassName("block");
        return block;
    }

    private void addGap(OrderedList list, Instant from, Instant until) {
        if (from.isBefore(until)) {
            var words = new Span(
                    texts.get("settlement.lanes.gap", "duration", texts.duration(Duration.between(from, until))));
            var gap = new Div(new Pictogram("route"), words);
            gap.addClassName("gap");
            list.add(at(new Slot(from, until), gap));
        }
    }

    private ListItem at(Slot slot, Component content) {
        var item = new ListItem(content);
        var minutes = slot.startTime().toSecondOfDay() / 60 - firstHour * 60;
        var steps = Math.max(1, slot.minutes() / MINUTES_PER_STEP);
        item.getStyle().set("grid-row", minutes / MINUTES_PER_STEP + 1 + " / span " + steps);
        return item;
    }

    private static Span words(String className, String text) {
        var words = new Span(text);
        words.addClassName(className);
        return words;
    }

    private static int hourAfter(Slot slot) {
        return Math.min(24, (slot.startTime().toSecondOfDay() / 60 + slot.minutes() + 59) / 60);
    }
}
