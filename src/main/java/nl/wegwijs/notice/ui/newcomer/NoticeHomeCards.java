package nl.wegwijs.notice.ui.newcomer;

import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.notice.MyNotice;
import nl.wegwijs.notice.MyNotices;
import nl.wegwijs.notice.NoticeTexts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.HomeCards;
import org.springframework.stereotype.Component;

/** What is new, on the newcomer's first screen. */
@Component
class NoticeHomeCards implements HomeCards {

    private static final int ORDER = 40;
    private static final int MOST = 3;

    private final MyNotices notices;
    private final NoticeTexts words;

    NoticeHomeCards(MyNotices notices, NoticeTexts words) {
        this.notices = notices;
        this.words = words;
    }

    @Override
    public Cards cards() {
        var texts = Texts.current();
        var unread = notices.unread(MOST + 1);
        var changes = changes(unread.stream().limit(MOST).toList(), texts);
        if (unread.size() > MOST) {
            changes.add(new Change(texts.get("notice.home.all"), NoticePages.LIST));
        }
        return new Cards(changes, null, List.of(tile(unread.size(), texts)));
    }

    private List<Change> changes(List<MyNotice> unread, Texts texts) {
        var said = words.words(texts, unread.stream().map(MyNotice::told).toList());
        var changes = new ArrayList<Change>();
        for (var i = 0; i < unread.size(); i++) {
            changes.add(new Change(said.get(i), NoticePages.one(unread.get(i).id())));
        }
        return changes;
    }

    private static Tile tile(int unread, Texts texts) {
        var news = unread == 0
                ? ""
                : unread > MOST ? texts.get("notice.home.many") : texts.get("notice.home.count", "count", unread);
        return new Tile(ORDER, "bell", texts.get("notice.home.tile"), NoticePages.LIST, news);
    }
}
