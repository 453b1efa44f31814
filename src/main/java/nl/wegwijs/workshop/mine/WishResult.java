package nl.wegwijs.workshop.mine;

/** What became of a wish for a workshop. */
public sealed interface WishResult {

    /** Also when it was noted before. */
    record Noted() implements WishResult {}

    /** It is not offered any more, or the newcomer has followed it. */
    record NotOffered() implements WishResult {}
}
