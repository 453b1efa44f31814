package nl.wegwijs.workshop;

import nl.wegwijs.shared.i18n.Language;

/**
 * How many people wait for a workshop in a language.
 *
 * @param minGroup with fewer people it is not given
 */
public record DemandLine(WorkshopId workshop, Language language, int people, int minGroup) {

    /** How many people are missing for a group; 0 when there are enough. */
    public int missing() {
        return Math.max(0, minGroup - people);
    }
}
