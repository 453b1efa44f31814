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
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.WrittenId;

/** Plans one appointment, for a person or a whole household. */
@Route("staff/appointments/plan")
@RolesAllowed({"COACH", "FRONT_OFFICE", "MANAGER"})
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Texts texts = Texts.current();
    private final AppointmentPlanning planning;
    private final FreeTimes freeTimes;
    private final AppointmentCatalogue catalogue;
    private final Places places;
    private final PeopleLookup people;
    private final PeopleSearch search;
    private final Drafts drafts;
    private final CurrentPerson me;
    private final Clock clock;

    PlanView(
            AppointmentPlanning planning,
            FreeTimes freeTimes,
            AppointmentCatalogue catalogue,
            Places places,
            PeopleLookup people,
            PeopleSearch search,
            Drafts drafts,
            CurrentPerson me,
            Clock clock) {
        this.planning = planning;
        this.freeTimes = freeTimes;
        this.catalogue = catalogue;
        this.places = places;
        this.people = people;
        this.search = search;
        this.drafts = drafts;
        this.me = me;
        this.clock = clock;
        addClassName("plan-form");
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
                .orElse(null);
        var newcomer = address.getSingleParameter("for").flatMap(WrittenId::of).map(NewcomerId::new);
        // What was typed for somebody else, or for another day, does not come before what is asked for now.
        var form = form(
                "agenda.plan" + newcomer.map(one -> "/" + one.value()).orElse("") + (day == null ? "" : "/" + day));
        removeAll();
        add(new H1(texts.get("agenda.plan.title")), form);
        form.start(today, day, newcomer.orElse(null));
    }

    private PlanForm form(String draft) {
        return new PlanForm(
                planning,
                catalogue.kinds(texts.language()),
                new PersonPicker(search, people),
                new TimeAndPlace(freeTimes, places.inUse(), people.allStaff()),
                me.staff(),
                new KeptForm(drafts, draft));
    }
}
