package nl.wegwijs.workshop.certificate;

import java.time.Instant;
import java.time.LocalDate;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;

/** A certificate as staff see it in a list. */
public record IssuedCertificate(
        CertificateId id,
        NewcomerId newcomer,
        String name,
        String serial,
        Language language,
        LocalDate finishedOn,
        Instant issuedAt,
        @Nullable Instant revokedAt,
        @Nullable String revokeReason) {}
