package nl.wegwijs.workshop.certificate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finished participation declaration track that was entered in the national portal.
 *
 * @param on when that was done
 * @param by the name of the staff member who noted it
 * @param revokedAt since when the certificate is no longer valid, so that the national portal is wrong; null while it is
 */
public record Registered(
        CertificateId id,
        String number,
        String name,
        @Nullable String latinName,
        LocalDate finishedOn,
        String serial,
        LocalDate on,
        String by,
        @Nullable Instant revokedAt) {}
