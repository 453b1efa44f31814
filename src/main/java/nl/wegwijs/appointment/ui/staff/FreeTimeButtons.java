package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wegwijs.appointment.FreeTimes;
import nl.wegwijs.appointment.FreeTimes.Wish;
import nl.wegwijs.planning.DayPart;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** Times at which everybody who is needed is free: those of the day, else the next ones after it. */
class FreeTimeButtons extends Composite<Div> {

    private static final int LATER = 6;

    private final Texts texts = Texts.current();
    private final FreeTimes freeTimes;
    private final Consumer<Slot> taken;
    private final Map<Slot, Button> buttons = new HashMap<>();

    FreeTimeButtons(FreeTimes freeTimes, Consumer<Slot> taken) {
        this.freeTimes = freeTimes;
        this.taken = taken;
        getContent().addClassName("wide");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", texts.get("agenda.free.title"));
    }

    void propose(@Nullable Wish wish, @Nullable LocalDate day) {
        getContent().removeAll();
        buttons.clear();
        if (wish == null || day == null) {
            return;
        }
        var ofDay = freeTimes.on(day, wish);
        if (!ofDay.isEmpty()) {
            show(texts.get("agenda.free.onDay", "day", texts.date(day)), day, ofDay);
            return;
        }
        var later = freeTimes.from(day, wish, LATER);
        if (later.isEmpty()) {
            getContent().add(new Paragraph(texts.get("agenda.free.none", "days", FreeTimes.DAYS_AHEAD)));
        } else {
            show(texts.get("agenda.free.later", "day", texts.date(day)), day, later);
        }
    }

    Optional<Slot> first(LocalDate day, DayPart part) {
        return buttons.keySet().stream()
                .filter(slot -> slot.day().equals(day) && DayPart.of(slot.startTime()) == part)
                .sorted()
                .findFirst();
    }

    /** Shows which one is chosen. */
    void mark(@Nullable LocalDate day, @Nullable LocalTime time) {
        buttons.forEach((slot, button) -> button.getElement()
                .setAttribute(
                        "aria-pressed",
                        String.valueOf(
                                slot.day().equals(day) && slot.startTime().equals(time))));
    }

    private void show(String title, LocalDate day, List<Slot> slots) {
        var list = new UnorderedList();
        list.addClassName("free-times");
        for (var slot : slots) {
            var words = slot.day().equals(day)
                    ? texts.time(slot.startTime())
                    : texts.get(
                            "agenda.free.dayAndTime",
                            "day",
                            texts.date(slot.day()),
                            "time",
                            texts.time(slot.startTime()));
            var button = new Button(words, click -> taken.accept(slot));
            buttons.put(slot, button);
            list.add(new ListItem(button));
        }
        getContent().add(new Paragraph(title), list);
    }
}
