package nl.wegwijs.appointment;

/** What became of a wish for another time. */
public enum MoveRequestState {
    /** Waits for an answer. */
    OPEN,
    /** The appointment was moved. */
    ACCEPTED,
    /** The appointment stays as it is. */
    DECLINED,
    /** The newcomer took it back, or the appointment was cancelled. */
    WITHDRAWN
}
