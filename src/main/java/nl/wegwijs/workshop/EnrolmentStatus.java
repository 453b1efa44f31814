package nl.wegwijs.workshop;

/** Where a newcomer stands in a series. */
public enum EnrolmentStatus {
    /** On the waiting list. */
    WAITING,
    /** A place is kept until the offer ends. */
    OFFERED,
    /** Takes part. */
    ENROLLED,
    /** Has no place and does not wait for one; the cause says why. */
    LEFT,
    /** Came to enough sessions. */
    PASSED,
    /** Took part, and did not come to enough sessions. */
    NOT_PASSED;

    /** The one place that says which moves there are. */
    boolean mayBecome(EnrolmentStatus next) {
        return switch (this) {
            case WAITING -> next == OFFERED || next == ENROLLED || next == LEFT;
            case OFFERED -> next == ENROLLED || next == LEFT;
            case ENROLLED -> next == LEFT || next == PASSED || next == NOT_PASSED;
            case LEFT -> next == WAITING || next == OFFERED || next == ENROLLED;
            case PASSED -> next == NOT_PASSED;
            case NOT_PASSED -> next == PASSED;
        };
    }

    /** Whether the newcomer has a place, is offered one or waits for one. */
    public boolean isOnList() {
        return switch (this) {
            case WAITING, OFFERED, ENROLLED -> true;
            case LEFT, PASSED, NOT_PASSED -> false;
        };
    }

    /** Whether one of the places is taken. */
    public boolean holdsPlace() {
        return this == ENROLLED || this == OFFERED;
    }
}
