package nl.wegwijs.notice;

/** What became of the mail that goes with a notice. */
public enum MailState {
    /** There is none: no address, no mail server, or no longer needed. */
    NONE,
    /** To be sent, or to be tried again. */
    WAITING,
    /** Being handed over to the mail server; when that process dies, nobody knows how far it came. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** Given up; staff have to look. */
    FAILED,
    /** Perhaps sent, perhaps not. Never sent again by itself; staff have to look. */
    UNSURE,
    /** Staff have looked, and reached the newcomer another way. */
    HANDLED
}
