package nl.wegwijs.workshop.certificate;

import java.time.Instant;
import java.time.LocalDate;
import nl.wegwijs.shared.catalogue.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as its owner sees it.
 *
 * @param title of the workshop, as it is printed
 * @param revokedAt since when it is no longer valid; null while it is
 */
public record MyCertificate(
        CertificateId id,
        LocalText title,
        String serial,
        LocalDate finishedOn,
        @Nullable Instant revokedAt) {}
