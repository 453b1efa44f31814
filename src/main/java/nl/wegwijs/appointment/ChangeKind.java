package nl.wegwijs.appointment;

/** What can happen to an appointment. */
public enum ChangeKind {
    PLANNED,
    CONFIRMED,
    MOVED,
    MOVE_ASKED,
    MOVE_WITHDRAWN,
    MOVE_DECLINED,
    CANCELLED,
    RESTORED,
    ATTENDED,
    MISSED
}
