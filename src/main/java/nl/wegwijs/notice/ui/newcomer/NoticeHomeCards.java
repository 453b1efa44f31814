package nl.wegwijs.notice.ui.newcomer;

import java.util.List;
import nl.wegwijs.notice.MyNotices;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.HomeCards;
import org.springframework.stereotype.Component;

/** What is new, on the newcomer's first screen. */
@Component
class NoticeHomeCards implements HomeCards {

    private static final int ORDER = 40;

    private final MyNotices notices;

    NoticeHomeCards(MyNotices notices) {
        this.notices = notices;
    }

    @Override
    public Cards cards() {
        var texts = Texts.current();
        var unread = notices.countUnread();
        var changes = unread == 0
                ? List.<Change>of()
                : List.of(new Change(texts.get("notice.mail.subject"), NoticePages.LIST));
        var news = unread == 0 ? "" : texts.get("notice.home.count", "count", unread);
        var tile = new Tile(ORDER, "bell", texts.get("notice.home.tile"), NoticePages.LIST, news);
        return new Cards(changes, null, List.of(tile));
    }
}
