package nl.wegwijs.notice;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the signed-in staff member has to look at.
 *
 * @param about the name of the newcomer it is about; null when it is about nobody in particular
 * @param path where all about it is to be seen, without a slash in front
 */
public record DeskNotice(NoticeId id, Told told, @Nullable String about, String path, Instant at) {

    public DeskNotice(
            NoticeId id, String kind, Map<String, String> arguments, @Nullable String about, String path, Instant at) {
        this(id, new Told(kind, arguments), about, path, at);
    }
}
