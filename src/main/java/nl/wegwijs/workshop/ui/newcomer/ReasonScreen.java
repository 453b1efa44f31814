package nl.wegwijs.workshop.ui.newcomer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.Clock;
import java.time.Instant;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.BackLink;
import nl.wegwijs.shared.ui.Fact;
import nl.wegwijs.shared.ui.Moments;
import nl.wegwijs.workshop.mine.MySeriesDetail;
import nl.wegwijs.workshop.mine.MyWorkshops;

/** A screen that asks why somebody does not come: which group it is about, what it means, and a form. */
abstract class ReasonScreen extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MyWorkshops workshops;
    private final Clock clock;
    final Texts texts = Texts.current();

    ReasonScreen(MyWorkshops workshops, Clock clock) {
        this.workshops = workshops;
        this.clock = clock;
        addClassNames("appointment", "workshops");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        WorkshopPages.idIn(event)
                .flatMap(id -> workshops.find(id, texts.language()))
                .ifPresentOrElse(detail -> show(detail, event), this::showNotFound);
    }

    /** Fills the screen; or leads away from it where there is nothing to say no to. */
    abstract void show(MySeriesDetail detail, BeforeEnterEvent event);

    final void showNotFound() {
        add(new NotFound(texts));
    }

    final void begin(MySeriesDetail detail, String heading, Instant when, String means) {
        var moments = new Moments(texts, clock);
        var card = new Div(new Fact(
                        detail.series().workshop().pictogram(),
                        moments.day(when),
                        Fact.local(detail.series().workshop().title(), texts))
                .more(new Span(moments.time(when)))
                .more(Fact.asWritten(detail.series().place())));
        card.addClassName("card");
        add(
                new BackLink(WorkshopPages.one(detail.series().id()), texts.get("workshop.reason.back")),
                new H1(heading),
                card,
                new Paragraph(means));
    }

    final Instant now() {
        return clock.instant();
    }
}
