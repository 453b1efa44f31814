package nl.wegwijs.workshop;

/** What became of a change to somebody's duty. */
public sealed interface DutyResult {

    /** Saved. */
    record Saved() implements DutyResult {}

    /** There is no such person, or not for the one who asks. */
    record OutOfSight() implements DutyResult {}

    /** The term would end before it starts. */
    record EndsTooEarly() implements DutyResult {}

    /** A declaration is signed on a day that has come. */
    record NotYet() implements DutyResult {}

    /** A signing is taken back with a reason. */
    record ReasonMissing() implements DutyResult {}

    /** There is no duty to sign for. */
    record NoDuty() implements DutyResult {}

    /** A colleague changed it in the meantime; nothing is saved. */
    record ChangedMeanwhile() implements DutyResult {}
}
