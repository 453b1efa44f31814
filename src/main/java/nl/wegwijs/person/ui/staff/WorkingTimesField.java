package nl.wegwijs.person.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijs.person.WorkingTime;
import nl.wegwijs.planning.DayPart;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;

/** The day-parts of the week in which someone works: a row of boxes per weekday. */
class WorkingTimesField extends Composite<Div> {

    private final Map<DayOfWeek, CheckboxGroup<DayPart>> days = new EnumMap<>(DayOfWeek.class);

    WorkingTimesField() {
        var texts = Texts.current();
        getContent().addClassName("form");
        getContent().add(new H3(texts.get("person.team.workingTimes")));
        for (var day : DayOfWeek.values()) {
            var parts = new CheckboxGroup<DayPart>();
            parts.setLabel(texts.weekday(day));
            parts.setItems(DayPart.values());
            parts.setItemLabelGenerator(texts::name);
            days.put(day, parts);
            getContent().add(parts);
        }
    }

    void show(Set<WorkingTime> times) {
        days.forEach((day, parts) -> parts.setValue(times.stream()
                .filter(time -> time.weekday() == day)
                .map(WorkingTime::dayPart)
                .collect(Collectors.toSet())));
    }

    void keepIn(KeptForm kept) {
        days.forEach((day, parts) -> kept.choices("works " + day, parts, DayPart::name));
    }

    Set<WorkingTime> times() {
        return days.entrySet().stream()
                .flatMap(day -> day.getValue().getValue().stream().map(part -> new WorkingTime(day.getKey(), part)))
                .collect(Collectors.toSet());
    }
}
