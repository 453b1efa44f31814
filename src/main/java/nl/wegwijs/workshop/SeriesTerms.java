package nl.wegwijs.workshop;

import java.util.Set;
import nl.wegwijs.shared.security.StaffId;

/**
 * Who gives a series, and for how many people.
 *
 * @param minGroup with fewer people it is not given
 */
public record SeriesTerms(Set<StaffId> trainers, int capacity, int minGroup) {

    public SeriesTerms {
        trainers = Set.copyOf(trainers);
    }

    boolean makeSense() {
        return makeSense(capacity, minGroup);
    }

    /** Whether there is a place at all, not more than ever are, and the group fits in. */
    static boolean makeSense(int capacity, int minGroup) {
        return capacity >= 1 && capacity <= SeriesEnrolment.MOST_PLACES && minGroup >= 1 && minGroup <= capacity;
    }
}
