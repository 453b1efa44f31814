package nl.wegwijs.workshop.mine;

import java.time.Instant;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.workshop.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a group.
 *
 * @param sequence how often it was moved or cancelled
 * @param where the place; another one than that of the group for an excursion, say
 * @param attended whether the newcomer was there; null as long as nobody has noted that
 * @param absence what the newcomer said about not coming; null when they come
 */
public record MySession(
        SessionId id,
        LocalText title,
        boolean excursion,
        Instant start,
        Instant end,
        boolean cancelled,
        int sequence,
        MyPlace where,
        @Nullable Boolean attended,
        @Nullable Absence absence) {

    /** Said in advance not to come. */
    public record Absence(@Nullable String reason) {}

    public boolean isToCome(Instant now) {
        return !cancelled && end.isAfter(now);
    }
}
