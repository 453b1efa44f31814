package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.CancelSessionResult;
import nl.wegwijs.workshop.PlanningChoices;
import nl.wegwijs.workshop.SeriesChanges;
import nl.wegwijs.workshop.SeriesNotChangeable;
import nl.wegwijs.workshop.SeriesOverview;
import nl.wegwijs.workshop.SeriesStatus;

/** The sessions of a series; each that has not begun can be moved and cancelled. */
class SessionsPanel extends Composite<Section> {

    private final Texts texts = Texts.current();
    private final SeriesOverview series;
    private final SeriesChanges changes;
    private final PlanningChoices choices;
    private final Drafts drafts;
    private final Instant now;
    private final Runnable refresh;

    SessionsPanel(
            SeriesOverview series,
            SeriesChanges changes,
            PlanningChoices choices,
            Drafts drafts,
            Instant now,
            Runnable refresh) {
        this.series = series;
        this.changes = changes;
        this.choices = choices;
        this.drafts = drafts;
        this.now = now;
        this.refresh = refresh;
        var list = new OrderedList();
        list.addClassNames("plain-list", "session-rows");
        series.sessions().forEach(session -> list.add(row(session)));
        getContent().add(new H2(texts.get("workshop.change.sessions")), list);
        getContent().addClassName("card");
    }

    private ListItem row(SeriesOverview.Meeting session) {
        var when = new Span(texts.get(
                "workshop.change.when",
                "date",
                texts.date(session.slot().day()),
                "time",
                texts.timeRange(session.slot().startTime(), session.slot().endTime())));
        when.addClassName("pick-name");
        var what = new Span(session.title().text());
        var where = new Span(
                session.roomName() == null
                        ? session.locationName()
                        : texts.get(
                                "workshop.change.where",
                                "location",
                                session.locationName(),
                                "room",
                                session.roomName()));
        where.addClassName("quiet-text");
        var facts = new Div(when, what, where);
        facts.addClassName("session-facts");
        if (session.cancelled()) {
            var badge = new Span(texts.get("workshop.change.isCancelled"));
            badge.addClassNames("badge", "bad");
            facts.add(badge);
        }
        var row = new ListItem(facts);
        row.addClassName("session-row");
        if (series.status() == SeriesStatus.PLANNED && !session.hasBegun(now)) {
            row.add(actions(session));
        }
        return row;
    }

    private Div actions(SeriesOverview.Meeting session) {
        var panel = new Div();
        var message = new FormMessage();
        var date = texts.date(session.slot().day());
        var move = new Button(texts.get("workshop.change.move"), new Pictogram("calendar-clock"), click -> {
            message.clear();
            panel.removeAll();
            panel.add(new MoveSessionPanel(session, choices.venues(), changes, drafts, refresh, panel::removeAll));
        });
        move.setAriaLabel(texts.get("workshop.change.moveOf", "date", date));
        var buttons = new Div(move);
        if (!session.cancelled()) {
            var cancel = new Button(
                    texts.get("workshop.change.cancelSession"),
                    new Pictogram("calendar-x"),
                    click -> cancel(session, message));
            cancel.setAriaLabel(texts.get("workshop.change.cancelSessionOf", "date", date));
            buttons.add(cancel);
        }
        buttons.addClassName("actions");
        return new Div(buttons, panel, message);
    }

    /** Asks once more, because everybody is told at once. */
    private void cancel(SeriesOverview.Meeting session, FormMessage message) {
        message.show(
                texts.get(
                        "workshop.change.cancelSessionSure",
                        "date",
                        texts.date(session.slot().day())),
                new Button(texts.get("workshop.change.cancelSessionNow"), click -> cancelNow(session, message)),
                new Button(texts.get("workshop.change.leave"), click -> message.clear()));
    }

    private void cancelNow(SeriesOverview.Meeting session, FormMessage message) {
        switch (changes.cancelSession(session.id(), session.sequence())) {
            case CancelSessionResult.Cancelled _ -> {
                refresh.run();
                Notice.done(texts.get("workshop.change.sessionCancelled"));
            }
            case CancelSessionResult.LastSession _ -> message.show(texts.get("workshop.change.lastSession"));
            case SeriesNotChangeable refused -> message.show(ChangeWords.of(texts, refused));
        }
    }
}
