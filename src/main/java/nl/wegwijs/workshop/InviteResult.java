package nl.wegwijs.workshop;

import java.util.Map;
import nl.wegwijs.shared.security.NewcomerId;

/** What became of an attempt to invite people to a series, or to remind them. */
public sealed interface InviteResult {

    /**
     * So many were invited or reminded.
     *
     * @param passedOver those who were named and are not invited, and why
     */
    record Sent(int people, Map<NewcomerId, InvitationObstacle> passedOver) implements InviteResult {

        public Sent {
            passedOver = Map.copyOf(passedOver);
        }
    }

    /** The series has begun, is over or is not given. */
    record NotOpen() implements InviteResult {}

    /** There is no such series, or it is a colleague's. */
    record NotFound() implements InviteResult {}
}
