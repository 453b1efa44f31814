package nl.wegwijs.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of a workshop, texts aside.
 *
 * @param sessionsToPass how many sessions somebody has to come to
 * @param minGroup with fewer people a series is not given
 * @param capacity places in a series, unless its planner says otherwise
 * @param inviteAtMost how often somebody who missed it is invited, before the contact person is told
 * @param follows given straight after that workshop, to the same group
 * @param parts one per day-part, in order
 */
public record WorkshopDetails(
        WorkshopSetId set,
        Regime regime,
        String pictogram,
        int sessionsToPass,
        int minGroup,
        int capacity,
        int inviteAtMost,
        @Nullable WorkshopId follows,
        int position,
        List<Part> parts) {

    public WorkshopDetails {
        parts = List.copyOf(parts);
    }
}
