package nl.wegwijs.workshop.attendance;

/** Whether somebody came to a session. */
public enum AttendanceMark {
    PRESENT,
    /** Came, after it had begun. */
    LATE,
    /** Did not come, and had a reason. */
    EXCUSED,
    /** Did not come, and said nothing. */
    ABSENT;

    /** Whether the session counts for passing. */
    public boolean came() {
        return this == PRESENT || this == LATE;
    }
}
