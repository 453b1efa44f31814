package nl.wegwijs.notice;

/** What became of the wish to do something about a mail that was not delivered. */
public sealed interface MailCareResult {

    record Saved() implements MailCareResult {}

    /** The newcomer has no address any more, or is no longer helped. */
    record NobodyToSendTo() implements MailCareResult {}

    /** Somebody else has taken care of it already, the newcomer has read it, or it is not in sight. */
    record NothingToDo() implements MailCareResult {}
}
