package nl.wegwijs.workshop;

/** What became of an invitation. */
public enum InvitationAnswer {
    /** Nobody has said anything yet. */
    OPEN,
    /** Signed up. */
    ACCEPTED,
    /** Said no. */
    DECLINED,
    /** Before there was an answer, the series began or was cancelled, or the person came into another one. */
    LAPSED
}
