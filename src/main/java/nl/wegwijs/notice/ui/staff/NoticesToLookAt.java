package nl.wegwijs.notice.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.notice.DeskNotice;
import nl.wegwijs.notice.DeskNotices;
import nl.wegwijs.notice.NoticeTexts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.Pictogram;

/** What a staff member was told, the oldest first: the way to it, and one press that says it is done. */
class NoticesToLookAt extends Composite<Section> {

    private static final int MOST_LINES = 10;

    private final Texts texts = Texts.current();
    private final DeskNotices notices;
    private final NoticeTexts words;
    private final OrderedList list = new OrderedList();
    private final Paragraph more = new Paragraph(texts.get("notice.desk.more"));
    private final List<Button> buttons = new ArrayList<>();

    NoticesToLookAt(DeskNotices notices, NoticeTexts words) {
        this.notices = notices;
        this.words = words;

        list.addClassName("start-list");
        var title = texts.get("notice.desk.title");
        getContent().add(new H2(new Pictogram("bell"), new Span(title)), list);
        getContent().addClassName("card");
        getContent().getElement().setAttribute("aria-label", title);
    }

    /** Shows the oldest ones. @return whether there is any */
    boolean show() {
        var waiting = notices.waiting(MOST_LINES + 1);
        var shown = waiting.stream().limit(MOST_LINES).toList();
        var said = words.words(texts, shown.stream().map(DeskNotice::told).toList());
        list.removeAll();
        buttons.clear();
        for (var i = 0; i < shown.size(); i++) {
            list.add(line(shown.get(i), said.get(i)));
        }
        if (waiting.size() > MOST_LINES) {
            getContent().add(more);
        } else {
            getContent().remove(more);
        }
        return !waiting.isEmpty();
    }

    private ListItem line(DeskNotice notice, String said) {
        var line = new ListItem();
        var about = notice.about();
        var link = new Anchor(notice.path(), about == null ? said : texts.isolated(about) + ": " + said);
        var when = new Span(texts.date(notice.at()) + " " + texts.time(notice.at()));
        when.addClassName("quiet-text");
        var done = new Button(texts.get("notice.desk.done"), new Pictogram("check"), click -> {
            var place = buttons.indexOf(click.getSource());
            notices.done(notice.id());
            showAgain(place);
            Notice.done(texts.get("notice.desk.isDone"));
        });
        done.setAriaLabel(texts.get("notice.desk.doneSpoken", "what", said));
        line.add(new Div(new Div(link), when), done);
        buttons.add(done);
        return line;
    }

    /** Who works by keyboard goes on with the one that came up in its place. */
    private void showAgain(int place) {
        if (show()) {
            buttons.get(Math.min(place, buttons.size() - 1)).focus();
        } else {
            getContent().removeFromParent();
        }
    }
}
