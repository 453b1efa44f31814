package nl.wegwijs.workshop.certificate;

import java.time.Instant;
import java.time.LocalDate;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as staff see it in a list.
 *
 * @param revokeReason null when the result that it proved was corrected by the rule of the workshop
 * @param registeredOn when it was entered in the national portal
 * @param missing whether its owner passed and has no valid certificate of this series
 */
public record IssuedCertificate(
        CertificateId id,
        NewcomerId newcomer,
        String name,
        String serial,
        Language language,
        LocalDate finishedOn,
        Instant issuedAt,
        @Nullable Instant revokedAt,
        @Nullable String revokeReason,
        @Nullable LocalDate registeredOn,
        boolean missing) {}
