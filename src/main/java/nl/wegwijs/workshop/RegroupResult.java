package nl.wegwijs.workshop;

import java.time.Instant;
import java.util.List;
import nl.wegwijs.shared.security.NewcomerId;

/** What became of an attempt to move somebody to another group, or a whole group. */
public sealed interface RegroupResult {

    /** So many are in the other group now; waiting: without a place yet. */
    record Moved(int people, int waiting) implements RegroupResult {}

    /** There are fewer places free than are needed. */
    record Full(int free, int needed) implements RegroupResult {}

    /** These newcomers have something else when sessions of the other group begin. Nobody has moved. */
    record Busy(List<NewcomerId> people, List<Instant> sessions) implements RegroupResult {

        public Busy {
            people = List.copyOf(people);
            sessions = List.copyOf(sessions);
        }
    }

    /** Is in neither group, or in the other one already. */
    record NotToMove() implements RegroupResult {}

    /** One of both has begun, is over or is not given, or they are groups of different workshops. */
    record NotOpen() implements RegroupResult {}

    /** There is no such series, or it is a colleague's. */
    record NotFound() implements RegroupResult {}
}
