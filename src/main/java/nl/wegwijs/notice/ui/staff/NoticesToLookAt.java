package nl.wegwijs.notice.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.wegwijs.notice.DeskNotice;
import nl.wegwijs.notice.DeskNotices;
import nl.wegwijs.notice.NoticeTexts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.Pictogram;

/** What a staff member was told, the oldest first: the way to it, and one press that says it is done. */
class NoticesToLookAt extends Composite<Section> {

    private final Texts texts = Texts.current();
    private final DeskNotices notices;
    private final OrderedList list = new OrderedList();

    NoticesToLookAt(List<DeskNotice> waiting, DeskNotices notices, NoticeTexts words) {
        this.notices = notices;

        list.addClassName("start-list");
        var said = words.words(texts, waiting.stream().map(DeskNotice::told).toList());
        for (var i = 0; i < waiting.size(); i++) {
            list.add(line(waiting.get(i), said.get(i)));
        }

        var title = texts.get("notice.desk.title");
        getContent().add(new H2(new Pictogram("bell"), new Span(title)), list);
        getContent().addClassName("card");
        getContent().getElement().setAttribute("aria-label", title);
    }

    private ListItem line(DeskNotice notice, String said) {
        var line = new ListItem();
        var about = notice.about();
        var link = new Anchor(notice.path(), about == null ? said : texts.isolated(about) + ": " + said);
        var when = new Span(texts.date(notice.at()) + " " + texts.time(notice.at()));
        when.addClassName("quiet-text");
        var done = new Button(texts.get("notice.desk.done"), new Pictogram("check"), click -> {
            notices.done(notice.id());
            takeOff(line);
            Notice.done(texts.get("notice.desk.isDone"));
        });
        done.setAriaLabel(texts.get("notice.desk.doneSpoken", "what", said));
        line.add(new Div(new Div(link), when), done);
        return line;
    }

    private void takeOff(ListItem line) {
        list.remove(line);
        if (list.getComponentCount() == 0) {
            getContent().removeFromParent();
        }
    }
}
