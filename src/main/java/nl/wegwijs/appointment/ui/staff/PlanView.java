package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.wegwijs.appointment.AppointmentCatalogue;
import nl.wegwijs.appointment.AppointmentPlanning;
import nl.wegwijs.appointment.FreeTimes;
import nl.wegwijs.person.PeopleLookup;
import nl.wegwijs.person.PeopleSearch;
import nl.wegwijs.planning.Places;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.NewcomerId;

/** Plans one appointment, for a person or a whole household. */
@Route("staff/appointments/plan")
@RolesAllowed({"COACH", "FRONT_OFFICE", "MANAGER"})
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Texts texts = Texts.current();
    private final PlanForm form;
    private final Clock clock;

    PlanView(
            AppointmentPlanning planning,
            FreeTimes freeTimes,
            AppointmentCatalogue catalogue,
            Places places,
            PeopleLookup people,
            PeopleSearch search,
            CurrentPerson me,
            Clock clock) {
        this.clock = clock;
        var kinds = catalogue.kinds(texts.language());
        var picker = new PersonPicker(search, people);
        var timeAndPlace = new TimeAndPlace(freeTimes, places.inUse(), people.allStaff());
        form = new PlanForm(planning, kinds, picker, timeAndPlace, me.staff());

        addClassName("plan-form");
        add(new H1(texts.get("agenda.plan.title")), form);
    }

    @Override
    public String getPageTitle() {
        return texts.get("agenda.plan.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var today = LocalDate.ofInstant(clock.instant(), Texts.OFFICE);
        var day = address.getSingleParameter("day")
                .flatMap(AgendaState::date)
                .filter(wanted -> wanted.isAfter(today))
                .orElse(today);
        form.start(
                day,
                address.getSingleParameter("for")
                        .flatMap(AgendaState::uuid)
                        .map(NewcomerId::new)
                        .orElse(null));
    }
}
