package nl.wegwijs.workshop;

/** Why somebody is invited to a series. */
public enum InvitationReason {
    /** The trainer chose this person. */
    NAMED,
    /** The duty is open, or the person asked for it, and the language fits. */
    FITS,
    /** Missed or declined an earlier series of the same workshop. */
    MISSED
}
