package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.wegwijs.appointment.MyAppointment;
import nl.wegwijs.shared.i18n.Texts;

/** Appointments under the day on which they are, in the order in which they are given. */
class AppointmentDays extends Composite<Div> {

    private final Texts texts;
    private final AppointmentFacts facts;

    AppointmentDays(List<MyAppointment> appointments, Texts texts, Clock clock) {
        this.texts = texts;
        this.facts = new AppointmentFacts(texts, clock);
        appointments.stream()
                .collect(Collectors.groupingBy(
                        appointment -> LocalDate.ofInstant(appointment.start(), Texts.OFFICE),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach(this::add);
    }

    private void add(LocalDate day, List<MyAppointment> onDay) {
        getContent().add(new H3(facts.day(day)));
        if (onDay.stream().anyMatch(appointment -> appointment.settlementDay() != null)) {
            getContent().add(new Paragraph(texts.get("appointment.list.settlementDay")));
        }
        getContent().add(list(onDay));
    }

    private Component list(List<MyAppointment> onDay) {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "appointment-list");
        onDay.forEach(appointment -> list.add(new ListItem(new AppointmentLink(appointment, facts, texts))));
        return list;
    }
}
