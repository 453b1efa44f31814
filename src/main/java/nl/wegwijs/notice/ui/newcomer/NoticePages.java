package nl.wegwijs.notice.ui.newcomer;

import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.notice.NoticeId;

/** The addresses of the screens about what a newcomer was told. */
final class NoticePages {

    static final String LIST = "my/notices";
    static final String NOTICE = "notice";

    private NoticePages() {}

    static String one(NoticeId id) {
        return LIST + "/" + id.value();
    }

    static Optional<NoticeId> id(String text) {
        try {
            return Optional.of(new NoticeId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
