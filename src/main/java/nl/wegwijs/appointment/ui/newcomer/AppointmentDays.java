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
import nl.wegwijs.appointment.MyAgendaEntry;
import nl.wegwijs.shared.i18n.Texts;

/** The agenda under the day on which things are, in the order in which they are given. */
class AppointmentDays extends Composite<Div> {

    private final Texts texts;
    private final AppointmentFacts facts;

    AppointmentDays(List<MyAgendaEntry> entries, Texts texts, Clock clock) {
        this.texts = texts;
        this.facts = new AppointmentFacts(texts, clock);
        entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> LocalDate.ofInstant(entry.start(), Texts.OFFICE),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach(this::add);
    }

    private void add(LocalDate day, List<MyAgendaEntry> onDay) {
        getContent().add(new H3(facts.moments().day(day)));
        if (onDay.stream().anyMatch(AppointmentDays::isOfSettlementDay)) {
            getContent().add(new Paragraph(texts.get("appointment.list.settlementDay")));
        }
        getContent().add(list(onDay));
    }

    private Component list(List<MyAgendaEntry> onDay) {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "appointment-list");
        onDay.forEach(entry -> list.add(new ListItem(link(entry))));
        return list;
    }

    private AgendaLink link(MyAgendaEntry entry) {
        return switch (entry) {
            case MyAgendaEntry.OfAppointment(var appointment) -> AgendaLink.to(appointment, facts, texts);
            case MyAgendaEntry.Other(var date) -> AgendaLink.to(date, facts, texts);
        };
    }

    private static boolean isOfSettlementDay(MyAgendaEntry entry) {
        return entry instanceof MyAgendaEntry.OfAppointment(var appointment) && appointment.settlementDay() != null;
    }
}
