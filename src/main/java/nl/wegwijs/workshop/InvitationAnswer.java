package nl.wegwijs.workshop;

/** What became of an invitation. */
public enum InvitationAnswer {
    /** Nobody has said anything yet. */
    OPEN,
    /** Signed up. */
    ACCEPTED,
    /** Said no. */
    DECLINED,
    /** The series began or was cancelled before there was an answer. */
    LAPSED
}
