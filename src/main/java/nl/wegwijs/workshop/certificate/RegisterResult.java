package nl.wegwijs.workshop.certificate;

import java.util.List;

/** What became of noting that certificates were registered. */
public sealed interface RegisterResult {

    /** Noted, for these. */
    record Registered(List<CertificateId> certificates) implements RegisterResult {

        public Registered {
            certificates = List.copyOf(certificates);
        }
    }

    /** The day has yet to come. */
    record InTheFuture() implements RegisterResult {}
}
