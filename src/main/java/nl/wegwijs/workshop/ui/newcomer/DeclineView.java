package nl.wegwijs.workshop.ui.newcomer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.workshop.DeclineResult;
import nl.wegwijs.workshop.MyInvitations;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.mine.MySeriesDetail;
import nl.wegwijs.workshop.mine.MyWorkshops;
import nl.wegwijs.workshop.mine.Standing;
import org.jspecify.annotations.Nullable;

/** Says no to an invitation, with a reason if one likes. */
@Route(WorkshopPages.DECLINE)
@RolesAllowed("NEWCOMER")
class DeclineView extends ReasonScreen {

    private final MyInvitations invitations;
    private final Drafts drafts;

    DeclineView(MyWorkshops workshops, MyInvitations invitations, Drafts drafts, Clock clock) {
        super(workshops, clock);
        this.invitations = invitations;
        this.drafts = drafts;
    }

    @Override
    public String getPageTitle() {
        return texts.get("workshop.myDecline.title");
    }

    @Override
    void show(MySeriesDetail detail, BeforeEnterEvent event) {
        var id = detail.series().id();
        if (!(detail.series().standing() instanceof Standing.Invited)) {
            event.forwardTo(WorkshopPages.one(id));
            return;
        }
        begin(
                detail,
                texts.get("workshop.myDecline.title"),
                detail.series().first(),
                texts.get("workshop.myDecline.means"));
        add(new ReasonForm(
                "workshop.decline/" + id.value(),
                drafts,
                texts.get("workshop.myGroup.decline"),
                reason -> decline(id, reason)));
    }

    private void decline(SeriesId id, @Nullable String reason) {
        switch (invitations.decline(id, reason)) {
            case DeclineResult.Declined _ -> Notice.done(texts.get("workshop.myDone.declined"));
            case DeclineResult.SignedUp _ -> Notice.refused(texts.get("workshop.myRefused.alreadyEnrolled"));
            case DeclineResult.NotInvited _ -> Notice.refused(texts.get("workshop.myRefused.notInvited"));
            case DeclineResult.Over _ -> Notice.refused(texts.get("workshop.myRefused.notOpen"));
        }
        UI.getCurrent().navigate(WorkshopPages.one(id));
    }
}
