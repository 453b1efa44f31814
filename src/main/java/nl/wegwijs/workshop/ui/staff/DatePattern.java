package nl.wegwijs.workshop.ui.staff;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import nl.wegwijs.planning.DayPart;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.workshop.DateWish;
import nl.wegwijs.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/** From when, on which weekdays, in which part of the day and how often. */
class DatePattern extends Composite<Div> {

    private static final Integer[] EVERY_WEEKS = {1, 2, 3, 4};

    private final Texts texts = Texts.current();
    private final DatePicker from = localised(new DatePicker(texts.get("workshop.plan.from")));
    private final Select<DayPart> dayPart = new Select<>();
    private final Select<Integer> every = new Select<>();
    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>(texts.get("workshop.plan.weekdays"));

    DatePattern(LocalDate earliest, Runnable changed) {
        from.setMin(earliest);
        from.setHelperText(texts.get("workshop.plan.fromHint"));
        dayPart.setLabel(texts.get("workshop.plan.dayPart"));
        dayPart.setItems(DayPart.values());
        dayPart.setItemLabelGenerator(part -> part == null ? "" : texts.name(part));
        dayPart.setValue(DayPart.MORNING);
        every.setLabel(texts.get("workshop.plan.every"));
        every.setItems(EVERY_WEEKS);
        every.setItemLabelGenerator(
                weeks -> weeks == null ? "" : texts.get("workshop.plan.everyWeeks", "weeks", weeks));
        every.setValue(EVERY_WEEKS[0]);
        weekdays.setItems(EnumSet.allOf(DayOfWeek.class).stream()
                .sorted(Comparator.naturalOrder())
                .toList());
        weekdays.setItemLabelGenerator(texts::weekday);
        weekdays.setHelperText(texts.get("workshop.plan.weekdaysHint"));
        weekdays.addClassName("wide");

        from.addValueChangeListener(event -> changed.run());
        dayPart.addValueChangeListener(event -> changed.run());
        every.addValueChangeListener(event -> changed.run());
        weekdays.addValueChangeListener(event -> changed.run());

        getContent().add(from, dayPart, every, weekdays);
        getContent().addClassNames("form-grid", "wide");
    }

    void keepIn(KeptForm kept) {
        kept.value("from", from, LocalDate::toString, LocalDate::parse)
                .value("dayPart", dayPart, DayPart::name, DayPart::valueOf)
                .value("every", every, String::valueOf, Integer::valueOf)
                .choices("weekdays", weekdays, day -> day);
    }

    boolean isFilled() {
        return !from.isEmpty() && !from.isInvalid() && !dayPart.isEmpty() && !every.isEmpty();
    }

    /** Only when it is filled in. */
    DateWish wish(WorkshopId workshop, LocationId location, @Nullable RoomId room, Set<StaffId> trainers) {
        return new DateWish(
                workshop,
                location,
                room,
                trainers,
                from.getValue(),
                dayPart.getValue(),
                weekdays.getValue(),
                every.getValue());
    }
}
