package nl.wegwijs.notice;

/** What the mail server said to a mail. */
sealed interface SendResult {

    /** It took it. */
    record Sent() implements SendResult {}

    /** It certainly did not take it. */
    record NotSent(MailFailure why) implements SendResult {}

    /** The line broke before it answered. */
    record Unsure() implements SendResult {}
}
