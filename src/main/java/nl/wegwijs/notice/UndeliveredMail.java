package nl.wegwijs.notice;

import java.time.Instant;
import java.util.Map;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;

/**
 * A mail that did not reach a newcomer, or perhaps not.
 *
 * @param name of the newcomer
 * @param toldAt when it was told in the portal
 * @param readAt when the newcomer read it there all the same; null when not
 * @param failure why it was given up; null when nobody knows whether it was sent
 * @param since when the last try ended
 */
public record UndeliveredMail(
        NoticeId id,
        NewcomerId newcomer,
        String name,
        Told told,
        Instant toldAt,
        @Nullable Instant readAt,
        MailState state,
        @Nullable MailFailure failure,
        Instant since) {

    public UndeliveredMail(
            NoticeId id,
            NewcomerId newcomer,
            String name,
            String kind,
            Map<String, String> arguments,
            Instant toldAt,
            @Nullable Instant readAt,
            MailState state,
            @Nullable MailFailure failure,
            Instant since) {
        this(id, newcomer, name, new Told(kind, arguments), toldAt, readAt, state, failure, since);
    }

    UndeliveredMail aboutSomething() {
        return new UndeliveredMail(id, newcomer, name, Told.SOMETHING, toldAt, readAt, state, failure, since);
    }
}
