package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Optional;
import nl.wegwijs.appointment.Agenda;
import nl.wegwijs.appointment.AppointmentCatalogue;
import nl.wegwijs.appointment.AppointmentPlanning;
import nl.wegwijs.appointment.FreeTimes;
import nl.wegwijs.appointment.StaffAppointment;
import nl.wegwijs.person.PeopleLookup;
import nl.wegwijs.planning.Places;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.Role;
import org.jspecify.annotations.Nullable;

/** Makes the detail of an appointment, with what the signed-in staff member may do with it. */
@org.springframework.stereotype.Component
class AppointmentDetails {

    private final Agenda agenda;
    private final AppointmentPlanning planning;
    private final FreeTimes freeTimes;
    private final AppointmentCatalogue catalogue;
    private final Places places;
    private final PeopleLookup people;
    private final Drafts drafts;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    AppointmentDetails(
            Agenda agenda,
            AppointmentPlanning planning,
            FreeTimes freeTimes,
            AppointmentCatalogue catalogue,
            Places places,
            PeopleLookup people,
            Drafts drafts,
            CurrentPerson currentPerson,
            Clock clock) {
        this.agenda = agenda;
        this.planning = planning;
        this.freeTimes = freeTimes;
        this.catalogue = catalogue;
        this.places = places;
        this.people = people;
        this.drafts = drafts;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Whether the signed-in person is one of those who plan. */
    boolean mayChange() {
        return currentPerson.has(Role.COACH) || currentPerson.has(Role.FRONT_OFFICE) || currentPerson.has(Role.MANAGER);
    }

    /**
     * @param appointment null when there is none that this person may see
     * @param changed told when the appointment was changed, so that the list can follow
     */
    Component of(@Nullable StaffAppointment appointment, AgendaState state, Runnable changed) {
        return Optional.ofNullable(appointment)
                .<Component>map(found -> detail(found, state, changed))
                .orElseGet(() -> {
                    var nothing = new Paragraph(Texts.current().get("agenda.refused.notFound"));
                    nothing.addClassName("card");
                    return nothing;
                });
    }

    private AppointmentDetail detail(StaffAppointment found, AgendaState state, Runnable changed) {
        var current = new CurrentAppointment(agenda, found, changed);
        var detail = new AppointmentDetail(current, state);
        if (mayChange()) {
            detail.add(
                    new DetailActions(planning, current, drafts, clock, this::timeAndPlace),
                    new NoteForColleagues(planning, current, drafts));
        }
        detail.add(new NewcomerPreview(agenda, catalogue, places, current), new AppointmentHistory(current));
        return detail;
    }

    private TimeAndPlace timeAndPlace() {
        return new TimeAndPlace(freeTimes, places.inUse(), people.allStaff());
    }
}
