package nl.wegwijs.appointment;

/** Why an appointment is cancelled; the words of the person may come with it. */
public enum CancelReason {
    ILL,
    WORK_OR_SCHOOL,
    CHILDREN,
    NO_TRANSPORT,
    ALREADY_ARRANGED,
    STAFF_NOT_AVAILABLE,
    OTHER;

    /** Whether a newcomer can choose this reason. */
    public boolean isForNewcomers() {
        return this != STAFF_NOT_AVAILABLE;
    }
}
