package nl.wegwijs.notice;

/** Why a mail was not sent. Holds no address and no words of the mail server, which often repeat it. */
public enum MailFailure {
    /** The mail server did not answer. */
    UNREACHABLE,
    /** The mail server does not let the portal in. */
    NOT_LET_IN,
    /** The mail server did not want it now. */
    REFUSED,
    /** There is no such address, now or later. */
    WRONG_ADDRESS;

    boolean isForGood() {
        return this == WRONG_ADDRESS;
    }

    /** The next mail would fare no better. */
    boolean concernsEveryMail() {
        return this == UNREACHABLE || this == NOT_LET_IN;
    }
}
