package nl.wegwijs.workshop.ui.newcomer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.workshop.MyEnrolments;
import nl.wegwijs.workshop.mine.MySeriesDetail;
import nl.wegwijs.workshop.mine.MyWorkshops;
import nl.wegwijs.workshop.mine.Standing;
import org.jspecify.annotations.Nullable;

/** Gives up a place, a kept place or a turn on the waiting list, with a reason if one likes. */
@Route(WorkshopPages.LEAVE)
@RolesAllowed("NEWCOMER")
class LeaveView extends ReasonScreen {

    private final Drafts drafts;
    private final EnrolmentActs acts;

    LeaveView(MyWorkshops workshops, MyEnrolments enrolments, Drafts drafts, Clock clock) {
        super(workshops, clock);
        this.drafts = drafts;
        this.acts = new EnrolmentActs(enrolments);
    }

    @Override
    public String getPageTitle() {
        return texts.get("workshop.myLeave.title");
    }

    @Override
    void show(MySeriesDetail detail, BeforeEnterEvent event) {
        switch (detail.series().standing()) {
            case Standing.Enrolled _ ->
                ask(detail, texts.get("workshop.myGroup.leave"), texts.get("workshop.myLeave.placeGoes"));
            case Standing.Waiting _ ->
                ask(detail, texts.get("workshop.myGroup.stopWaiting"), texts.get("workshop.myLeave.turnGoes"));
            case Standing.Offered _ ->
                ask(detail, texts.get("workshop.myGroup.letGo"), texts.get("workshop.myLeave.placeGoes"));
            case Standing.Free _, Standing.Invited _, Standing.Left _, Standing.Finished _ ->
                event.forwardTo(WorkshopPages.one(detail.series().id()));
        }
    }

    private void ask(MySeriesDetail detail, String action, String means) {
        begin(detail, action, detail.series().first(), means);
        var draft = "workshop.leave/" + detail.series().id().value();
        add(new ReasonForm(draft, drafts, action, reason -> leave(detail, reason)));
    }

    private void leave(MySeriesDetail detail, @Nullable String reason) {
        var id = detail.series().id();
        if (detail.series().standing() instanceof Standing.Offered) {
            acts.letGo(id, reason);
        } else {
            acts.leave(id, reason);
        }
        UI.getCurrent().navigate(WorkshopPages.one(id));
    }
}
