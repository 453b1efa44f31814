package nl.wegwijs.planning.ui.staff;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.planning.OpeningHours;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import org.jspecify.annotations.Nullable;

/** Opening hours per weekday; a weekday that is not ticked is closed. */
class HoursField extends CustomField<Map<DayOfWeek, OpeningHours>> {

    private static final OpeningHours USUAL = new OpeningHours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    private final Map<DayOfWeek, Day> days = new EnumMap<>(DayOfWeek.class);

    HoursField(String label) {
        super(Map.of());
        setLabel(label);
        var rows = new Div();
        rows.addClassName("opening-hours");
        for (var weekday : DayOfWeek.values()) {
            var day = new Day(weekday);
            days.put(weekday, day);
            rows.add(day);
        }
        add(rows);
    }

    /** Keeps the hours as a part of a form, a line a day, also those that are not complete yet. */
    void keepIn(KeptForm kept) {
        kept.part(
                "hours", () -> days.values().stream().map(Day::written).collect(Collectors.joining("\n")), this::fill);
        days.values().forEach(day -> day.onChange(kept::changed));
    }

    private void fill(String written) {
        var lines = written.lines().iterator();
        days.values().forEach(day -> day.fill(lines.next()));
        updateValue();
    }

    /** Whether every ticked day has two times, the second later than the first. */
    boolean isComplete() {
        return days.values().stream().allMatch(Day::isComplete);
    }

    @Override
    protected Map<DayOfWeek, OpeningHours> generateModelValue() {
        var hours = new EnumMap<DayOfWeek, OpeningHours>(DayOfWeek.class);
        days.forEach((weekday, day) -> {
            var open = day.hours();
            if (open != null) {
                hours.put(weekday, open);
            }
        });
        return hours;
    }

    @Override
    protected void setPresentationValue(@Nullable Map<DayOfWeek, OpeningHours> hours) {
        days.forEach((weekday, day) -> day.show(hours == null ? null : hours.get(weekday)));
    }

    /** One weekday. */
    private static final class Day extends Div {

        private final Checkbox open;
        private final TimePicker opens;
        private final TimePicker closes;

        Day(DayOfWeek weekday) {
            var texts = Texts.current();
            var name = texts.weekday(weekday);
            open = new Checkbox(name);
            opens = time(texts.get("planning.hours.opens", "weekday", name));
            closes = time(texts.get("planning.hours.closes", "weekday", name));
            open.addValueChangeListener(change -> ticked(change.getValue(), change.isFromClient()));
            addClassName("opening-day");
            add(open, opens, closes);
            ticked(false, false);
        }

        void show(@Nullable OpeningHours hours) {
            open.setValue(hours != null);
            opens.setValue(hours == null ? null : hours.opens());
            closes.setValue(hours == null ? null : hours.closes());
        }

        void onChange(Runnable changed) {
            Stream.<AbstractField<?, ?>>of(open, opens, closes)
                    .forEach(field -> field.addValueChangeListener(change -> changed.run()));
        }

        String written() {
            return open.getValue() + "," + written(opens) + "," + written(closes);
        }

        void fill(String written) {
            var parts = List.of(written.split(",", -1));
            open.setValue(Boolean.valueOf(parts.get(0)));
            opens.setValue(parts.get(1).isEmpty() ? null : LocalTime.parse(parts.get(1)));
            closes.setValue(parts.get(2).isEmpty() ? null : LocalTime.parse(parts.get(2)));
        }

        private static String written(TimePicker field) {
            return field.getOptionalValue().map(LocalTime::toString).orElse("");
        }

        boolean isComplete() {
            return !open.getValue() || hours() != null;
        }

        @Nullable
        OpeningHours hours() {
            var from = opens.getValue();
            var until = closes.getValue();
            return open.getValue() && from != null && until != null && from.isBefore(until)
                    ? new OpeningHours(from, until)
                    : null;
        }

        private void ticked(boolean isOpen, boolean byHand) {
            opens.setEnabled(isOpen);
            closes.setEnabled(isOpen);
            if (byHand && isOpen && opens.isEmpty() && closes.isEmpty()) {
                show(USUAL);
            }
        }

        private static TimePicker time(String name) {
            var field = localised(new TimePicker());
            field.setAriaLabel(name);
            field.setStep(Duration.ofMinutes(30));
            return field;
        }
    }
}
