package nl.wegwijs.notice.ui.staff;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.wegwijs.notice.DeskNotices;
import nl.wegwijs.notice.NoticeTexts;
import nl.wegwijs.shared.ui.StartCards;

/** What a staff member has to look at, on their first screen. */
@org.springframework.stereotype.Component
class NoticeStartCards implements StartCards {

    private final DeskNotices notices;
    private final NoticeTexts words;

    NoticeStartCards(DeskNotices notices, NoticeTexts words) {
        this.notices = notices;
        this.words = words;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> card() {
        var card = new NoticesToLookAt(notices, words);
        return card.show() ? Optional.of(card) : Optional.empty();
    }
}
