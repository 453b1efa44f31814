package nl.wegwijs.workshop;

/**
 * How full a series is.
 *
 * @param minGroup with fewer people it is not given
 * @param enrolled take part, or took part
 * @param offered have a place kept for them
 */
public record Seats(int capacity, int minGroup, int enrolled, int offered, int waiting) {

    public int free() {
        return Math.max(0, capacity - enrolled - offered);
    }

    /** Whether there are people enough to give it. */
    public boolean isEnough() {
        return enrolled >= minGroup;
    }
}
