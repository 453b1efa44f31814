package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.shared.ui.WrittenId;
import nl.wegwijs.workshop.InviteResult;
import nl.wegwijs.workshop.LanguageDemand;
import nl.wegwijs.workshop.PlanSeriesResult;
import nl.wegwijs.workshop.PlanningChoices;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SeriesInvitations;
import nl.wegwijs.workshop.SeriesPlanning;
import nl.wegwijs.workshop.WorkshopCatalogue;
import nl.wegwijs.workshop.WorkshopId;

/** Plans a series of a workshop. The address can say which workshop, in which language and after which series. */
@Route("staff/workshops/plan")
@RolesAllowed({"TRAINER", "MANAGER"})
class PlanSeriesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Texts texts = Texts.current();
    private final SeriesPlanning planning;
    private final PlanningChoices choices;
    private final LanguageDemand demand;
    private final SeriesInvitations invitations;
    private final WorkshopCatalogue catalogue;
    private final CurrentPerson me;
    private final Drafts drafts;
    private final Clock clock;
    private final Div told = new Div();
    private final Div form = new Div();

    PlanSeriesView(
            SeriesPlanning planning,
            PlanningChoices choices,
            LanguageDemand demand,
            SeriesInvitations invitations,
            WorkshopCatalogue catalogue,
            CurrentPerson me,
            Drafts drafts,
            Clock clock) {
        this.planning = planning;
        this.choices = choices;
        this.demand = demand;
        this.invitations = invitations;
        this.catalogue = catalogue;
        this.me = me;
        this.drafts = drafts;
        this.clock = clock;
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        told.setVisible(false);
        addClassName("plan-series");
        add(new H1(texts.get("workshop.plan.title")), told, form);
    }

    @Override
    public String getPageTitle() {
        return texts.get("workshop.plan.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var workshop = address.getSingleParameter(PlanPages.WORKSHOP)
                .flatMap(WrittenId::of)
                .map(WorkshopId::new);
        var language = address.getSingleParameter(PlanPages.LANGUAGE).flatMap(Language::ofCode);
        var after = address.getSingleParameter(PlanPages.AFTER)
                .flatMap(WrittenId::of)
                .map(SeriesId::new);
        // What was typed for another series does not come before what is asked for now.
        var filledIn = fresh("workshop.plan"
                + workshop.map(one -> "/" + one.value()).orElse("")
                + language.map(one -> "/" + one.code()).orElse("")
                + after.map(one -> "/" + one.value()).orElse(""));
        filledIn.start(workshop.orElse(null), language.orElse(null), after.orElse(null), me.staff());
        show(filledIn);
    }

    /** Not on the screen until it is filled in, so that this counts as nobody's typing. */
    private void show(PlanSeriesForm filledIn) {
        form.removeAll();
        form.add(filledIn);
    }

    private PlanSeriesForm fresh(String draft) {
        return new PlanSeriesForm(
                planning,
                choices,
                demand,
                catalogue.inUse(texts.language()),
                LocalDate.ofInstant(clock.instant(), Texts.OFFICE),
                new KeptForm(drafts, draft),
                this::planned);
    }

    /** Invites who waits, says what is planned, and is ready for the next one. */
    private void planned(PlanSeriesResult.Planned done, boolean invite) {
        told.removeAll();
        told.add(new Pictogram("check"), new Span(texts.get("workshop.plan.planned")));
        if (done.offered() > 0) {
            told.add(
                    new Span(texts.get("workshop.plan.offered", "offered", done.offered(), "waiting", done.waiting())));
        }
        if (invite && invitations.inviteWaiting(done.id()) instanceof InviteResult.Sent sent) {
            told.add(new Span(texts.get("workshop.plan.invited", "people", sent.people())));
        }
        told.add(SeriesPages.people(done.id(), new Span(texts.get("workshop.plan.open"))));
        told.setVisible(true);
        told.scrollIntoView();
        var next = fresh("workshop.plan");
        next.start(null, null, null, me.staff());
        show(next);
    }
}
