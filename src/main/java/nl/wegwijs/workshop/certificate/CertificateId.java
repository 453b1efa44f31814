package nl.wegwijs.workshop.certificate;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;

/** Identifies a certificate. */
@Embeddable
public record CertificateId(UUID value) implements Serializable {

    public static CertificateId next() {
        return new CertificateId(Ids.next());
    }
}
