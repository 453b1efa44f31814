package nl.wegwijs.workshop.ui.newcomer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SessionId;
import nl.wegwijs.workshop.mine.AbsenceResult;
import nl.wegwijs.workshop.mine.MyAbsences;
import nl.wegwijs.workshop.mine.MySeriesDetail;
import nl.wegwijs.workshop.mine.MySession;
import nl.wegwijs.workshop.mine.MyWorkshops;
import org.jspecify.annotations.Nullable;

/** Says in advance not to come to one session, or takes that back. */
@Route(WorkshopPages.ABSENT)
@RolesAllowed("NEWCOMER")
class AbsentView extends ReasonScreen {

    private final MyAbsences absences;
    private final Drafts drafts;

    AbsentView(MyWorkshops workshops, MyAbsences absences, Drafts drafts, Clock clock) {
        super(workshops, clock);
        this.absences = absences;
        this.drafts = drafts;
    }

    @Override
    public String getPageTitle() {
        return texts.get("workshop.myAbsence.title");
    }

    @Override
    void show(MySeriesDetail detail, BeforeEnterEvent event) {
        var session = WorkshopPages.sessionIn(event).flatMap(detail::session);
        if (session.isEmpty()) {
            showNotFound();
        } else if (detail.canBeMissed(session.get(), now())) {
            show(detail, session.get());
        } else {
            event.forwardTo(WorkshopPages.one(detail.series().id()));
        }
    }

    private void show(MySeriesDetail detail, MySession session) {
        var id = detail.series().id();
        if (session.absence() != null) {
            begin(
                    detail,
                    texts.get("workshop.mySession.comeAfterAll"),
                    session.start(),
                    texts.get("workshop.myAbsence.said"));
            add(comeAfterAll(id, session));
            return;
        }
        begin(detail, texts.get("workshop.myAbsence.title"), session.start(), texts.get("workshop.myAbsence.means"));
        add(new ReasonForm(
                "workshop.absent/" + session.id().value(),
                drafts,
                texts.get("workshop.mySession.cannotCome"),
                reason -> say(id, session.id(), reason)));
    }

    private Div comeAfterAll(SeriesId id, MySession session) {
        var button = new Button(
                texts.get("workshop.mySession.comeAfterAll"),
                new Pictogram("check"),
                click -> tell(id, absences.takeBack(session.id()), texts.get("workshop.myDone.comesAfterAll")));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        var actions = new Div(button);
        actions.addClassName("actions");
        return actions;
    }

    private void say(SeriesId id, SessionId session, @Nullable String reason) {
        tell(id, absences.say(session, reason), texts.get("workshop.myDone.absent"));
    }

    private void tell(SeriesId id, AbsenceResult result, String done) {
        switch (result) {
            case AbsenceResult.Noted _ -> Notice.done(done);
            case AbsenceResult.NotExpected _ -> Notice.refused(texts.get("workshop.myRefused.notExpected"));
        }
        UI.getCurrent().navigate(WorkshopPages.one(id));
    }
}
