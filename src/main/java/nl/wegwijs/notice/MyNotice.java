package nl.wegwijs.notice;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the signed-in newcomer was told, and when they read it. */
public record MyNotice(
        NoticeId id, Told told, Instant at, @Nullable Instant readAt) {

    public MyNotice(NoticeId id, String kind, Map<String, String> arguments, Instant at, @Nullable Instant readAt) {
        this(id, new Told(kind, arguments), at, readAt);
    }

    public boolean isNew() {
        return readAt == null;
    }
}
