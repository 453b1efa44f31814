package nl.wegwijs.workshop.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Fact;
import nl.wegwijs.shared.ui.Moments;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.mine.MySeriesDetail;
import nl.wegwijs.workshop.mine.MySession;

/** The sessions of a group, with what is special about each. */
class SessionList extends Composite<Fact> {

    private final MySeriesDetail detail;
    private final Texts texts;
    private final Moments moments;
    private final Instant now;
    private final OrderedList list = new OrderedList();

    SessionList(MySeriesDetail detail, Texts texts, Clock clock) {
        this.detail = detail;
        this.texts = texts;
        this.moments = new Moments(texts, clock);
        this.now = clock.instant();
        list.addClassNames("plain-list", "sessions");
        detail.sessions().forEach(session -> list.add(item(session)));
    }

    @Override
    protected Fact initContent() {
        return new Fact("calendar-days", texts.get("facts.when"), list);
    }

    private ListItem item(MySession session) {
        var day = new Span(moments.day(session.start()));
        day.addClassName("fact-value");
        var time = new Span(texts.get(
                "workshop.mySession.time", "from", moments.time(session.start()), "until", texts.time(session.end())));
        var part = Fact.local(session.title(), texts);
        part.addClassName("fact-more");
        var item = new ListItem(day, time, part);
        item.setClassName("cancelled", session.cancelled());
        state(item, session);
        if (detail.canBeMissed(session, now)) {
            item.add(absent(session));
        }
        return item;
    }

    private void state(ListItem item, MySession session) {
        if (session.excursion()) {
            item.add(badge("quiet", "map", texts.get("workshop.mySession.excursion")));
        }
        if (!isWhereTheOthersAre(session)) {
            item.add(Fact.asWritten(
                    session.where().name() + ", " + session.where().addressLine()));
        }
        if (session.cancelled()) {
            item.add(badge("bad", "calendar-x", texts.get("workshop.mySession.cancelled")));
        } else if (session.sequence() > 0 && session.isToCome(now)) {
            item.add(badge("warn", "calendar-clock", texts.get("workshop.mySession.moved")));
        }
        if (session.attended() != null) {
            item.add(
                    session.attended()
                            ? badge("good", "check", texts.get("workshop.mySession.attended"))
                            : badge("quiet", "x", texts.get("workshop.mySession.notAttended")));
        } else if (session.absence() != null) {
            item.add(badge("warn", "x", texts.get("workshop.date.absent")));
        }
    }

    private boolean isWhereTheOthersAre(MySession session) {
        return detail.nearest(now)
                .map(nearest -> nearest.where().equals(session.where()))
                .orElse(true);
    }

    private Component absent(MySession session) {
        var words = session.absence() == null
                ? texts.get("workshop.mySession.cannotCome")
                : texts.get("workshop.mySession.comeAfterAll");
        var link = new Anchor(WorkshopPages.absent(detail.series().id(), session.id()), words);
        link.addClassName("button");
        // The same words stand at every session: the day tells them apart.
        link.setAriaLabel(texts.get("workshop.mySession.which", "action", words, "date", texts.date(session.start())));
        return link;
    }

    private static Component badge(String tone, String pictogram, String words) {
        var badge = new Span(new Pictogram(pictogram), new Span(words));
        badge.addClassNames("badge", tone);
        return badge;
    }
}
