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

    /** Whether there is a place at all, and the group fits in. */
    boolean makeSense() {
        return capacity >= 1 && minGroup >= 1 && minGroup <= capacity;
    }
}
