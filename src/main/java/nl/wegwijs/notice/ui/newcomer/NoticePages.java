package nl.wegwijs.notice.ui.newcomer;

import java.util.Optional;
import nl.wegwijs.notice.NoticeId;
import nl.wegwijs.shared.ui.WrittenId;

/** The addresses of the screens about what a newcomer was told. */
final class NoticePages {

    static final String LIST = "my/notices";
    static final String NOTICE = "notice";

    private NoticePages() {}

    static String one(NoticeId id) {
        return LIST + "/" + id.value();
    }

    static Optional<NoticeId> id(String text) {
        return WrittenId.of(text).map(NoticeId::new);
    }
}
