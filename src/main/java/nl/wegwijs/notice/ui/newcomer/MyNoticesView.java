package nl.wegwijs.notice.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.wegwijs.notice.MyNotice;
import nl.wegwijs.notice.MyNotices;
import nl.wegwijs.notice.NoticeTexts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.FactsPanel;
import nl.wegwijs.shared.ui.PageLinks;
import nl.wegwijs.shared.ui.Pictogram;

/** Everything the newcomer was told, newest first, a few at a time: {@code ?page=2} is older than the first page. */
@Route(NoticePages.LIST)
@RolesAllowed("NEWCOMER")
class MyNoticesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 10;

    private final MyNotices notices;
    private final NoticeTexts words;
    private final Texts texts = Texts.current();

    MyNoticesView(MyNotices notices, NoticeTexts words) {
        this.notices = notices;
        this.words = words;
    }

    @Override
    public String getPageTitle() {
        return texts.get("notice.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var page = PageLinks.page(event.getLocation());
        var told = notices.page(page - 1, PAGE);
        add(new H1(texts.get("notice.list.title")));
        if (told.isEmpty()) {
            add(new Paragraph(texts.get("notice.list.none")));
        } else {
            add(new FactsPanel(language -> list(told.getContent(), language)));
            notices.read(told.stream()
                    .filter(MyNotice::isNew)
                    .map(notice -> notice.id().value())
                    .toList());
        }
        add(new PageLinks(
                NoticePages.LIST,
                page,
                told.hasNext(),
                texts.get("notice.list.older"),
                texts.get("notice.list.newer")));
    }

    private Component list(List<MyNotice> told, Texts language) {
        var said = words.words(language, told.stream().map(MyNotice::told).toList());
        var list = new UnorderedList();
        list.addClassName("plain-list");
        for (var i = 0; i < told.size(); i++) {
            list.add(new ListItem(link(told.get(i), said.get(i), language)));
        }
        return list;
    }

    private static Component link(MyNotice notice, String said, Texts language) {
        var at = notice.at();
        var when = new Span(language.get("notice.list.when", "date", language.date(at), "time", language.time(at)));
        when.addClassName("quiet-text");
        var facts = new Div(new Div(new Span(said)), when);
        if (notice.isNew()) {
            facts.addComponentAsFirst(badge(language));
        }
        var link = new Anchor(NoticePages.one(notice.id()));
        link.add(new Pictogram("bell"), facts, Pictogram.pointing("chevron-right"));
        link.addClassNames("card", "attention");
        return link;
    }

    private static Component badge(Texts language) {
        var badge = new Span(new Pictogram("bell"), new Span(language.get("notice.list.new")));
        badge.addClassNames("badge", "warn");
        return badge;
    }
}
