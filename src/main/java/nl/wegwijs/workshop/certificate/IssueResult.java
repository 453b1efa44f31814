package nl.wegwijs.workshop.certificate;

/** What became of issuing the certificates of a series. */
public sealed interface IssueResult {

    /** Everybody who passed has one now; so many are new. */
    record Issued(int certificates) implements IssueResult {}

    /** No such series among those of the one who asks. */
    record NotYours() implements IssueResult {}
}
