package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import nl.wegwijs.appointment.Agenda;
import nl.wegwijs.appointment.AgendaEntry.Meeting;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.ui.FileSection;

/** The appointments of a person and the household, on the person's page. */
@org.springframework.stereotype.Component
class AppointmentsOfPerson implements FileSection {

    private final Agenda agenda;
    private final CurrentPerson currentPerson;

    AppointmentsOfPerson(Agenda agenda, CurrentPerson currentPerson) {
        this.agenda = agenda;
        this.currentPerson = currentPerson;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component of(NewcomerId person, UUID household) {
        var texts = Texts.current();
        var words = new MeetingWords(texts);
        var list = new UnorderedList();
        list.addClassName("plain-list");
        agenda.ofHousehold(new HouseholdId(household), texts.language()).stream()
                .filter(meeting ->
                        meeting.newcomer() == null || meeting.newcomer().equals(person))
                .forEach(meeting -> list.add(item(meeting, words)));
        var section = new Section(
                new H3(texts.get("agenda.ofPerson.title")),
                list.getChildren().findAny().isPresent() ? list : new Paragraph(texts.get("agenda.ofPerson.none")));
        if (currentPerson.has(Role.COACH) || currentPerson.has(Role.MANAGER)) {
            var forWhom = QueryParameters.of("for", person.value().toString());
            section.add(AgendaPages.plan(texts.get("agenda.list.plan"), forWhom));
        }
        return section;
    }

    private static ListItem item(Meeting meeting, MeetingWords words) {
        var when =
                words.texts().dateWithYear(meeting.start().atZone(Texts.OFFICE).toLocalDate());
        var link = AgendaPages.link(meeting.id(), QueryParameters.empty(), new Span(when + ", " + words.when(meeting)));
        return new ListItem(link, new Span(meeting.kind().text()), new StateBadge(words, meeting));
    }
}
