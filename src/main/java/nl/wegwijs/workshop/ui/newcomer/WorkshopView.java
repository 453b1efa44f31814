package nl.wegwijs.workshop.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.function.Function;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.municipality.Municipality;
import nl.wegwijs.shared.ui.BackLink;
import nl.wegwijs.shared.ui.FactsPanel;
import nl.wegwijs.shared.ui.HelpLine;
import nl.wegwijs.workshop.AnswerTime;
import nl.wegwijs.workshop.MyEnrolments;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.mine.MySeriesDetail;
import nl.wegwijs.workshop.mine.MyWorkshops;
import nl.wegwijs.workshop.mine.Standing;

/** One group: what it is, where the newcomer stands in it, what one can do now. */
@Route(WorkshopPages.ONE)
@RolesAllowed("NEWCOMER")
class WorkshopView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MyWorkshops workshops;
    private final EnrolmentActs acts;
    private final AnswerTime answerTime;
    private final Municipality municipality;
    private final Clock clock;
    private final Texts texts = Texts.current();

    WorkshopView(
            MyWorkshops workshops,
            MyEnrolments enrolments,
            AnswerTime answerTime,
            Municipality municipality,
            Clock clock) {
        this.workshops = workshops;
        this.acts = new EnrolmentActs(enrolments);
        this.answerTime = answerTime;
        this.municipality = municipality;
        this.clock = clock;
        addClassNames("appointment", "workshops");
    }

    @Override
    public String getPageTitle() {
        return texts.get("workshop.myGroup.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WorkshopPages.idIn(event).ifPresentOrElse(this::show, this::showNotFound);
    }

    private void show(SeriesId id) {
        workshops.find(id, texts.language()).ifPresentOrElse(this::show, this::showNotFound);
    }

    private void show(MySeriesDetail detail) {
        var id = detail.series().id();
        removeAll();
        add(
                new BackLink(WorkshopPages.LIST, texts.get("workshop.myGroup.back")),
                new FactsPanel(drawing(detail)),
                new SeriesActions(detail, detail.isOver(clock.instant()), acts, answerTime, () -> showAnswered(id)));
        if (detail.series().standing() instanceof Standing.Enrolled) {
            add(new SessionsForCalendar(detail, texts, clock));
        }
        add(new HelpLine(municipality.phone(), texts));
    }

    private void showAnswered(SeriesId id) {
        show(id);
        getChildren()
                .filter(SeriesActions.class::isInstance)
                .map(SeriesActions.class::cast)
                .forEach(SeriesActions::focus);
    }

    private Function<Texts, Component> drawing(MySeriesDetail detail) {
        return shown -> new SeriesFacts(shown, clock)
                .all(
                        shown.language() == texts.language()
                                ? detail
                                : workshops
                                        .find(detail.series().id(), shown.language())
                                        .orElse(detail));
    }

    private void showNotFound() {
        removeAll();
        add(new NotFound(texts));
    }
}
