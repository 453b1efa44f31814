package nl.wegwijs.appointment;

/** How an appointment went. */
public enum Outcome {
    ATTENDED,
    MISSED
}
