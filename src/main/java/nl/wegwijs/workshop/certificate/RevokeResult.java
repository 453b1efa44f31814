package nl.wegwijs.workshop.certificate;

import java.time.Instant;

/** What became of revoking a certificate. */
public sealed interface RevokeResult {

    /** It is no longer valid. */
    record Revoked() implements RevokeResult {}

    /** Somebody else had done so. */
    record AlreadyRevoked(Instant at) implements RevokeResult {}

    /** The reason is missing. */
    record NoReason() implements RevokeResult {}

    /** No such certificate of the series of the one who asks. */
    record NotYours() implements RevokeResult {}
}
