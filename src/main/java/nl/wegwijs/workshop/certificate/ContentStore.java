package nl.wegwijs.workshop.certificate;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns what is printed on a certificate into what is kept of it, and back. */
@Component
class ContentStore {

    private static final String NAME = "certificaat-%s.pdf";

    private final JsonMapper json = JsonMapper.builder().build();

    String write(CertificateContent content) {
        return json.writeValueAsString(content);
    }

    CertificateContent read(Certificate certificate) {
        return json.readValue(certificate.content(), CertificateContent.class);
    }

    /** One to print. */
    CertificateFile file(Certificate certificate) {
        return file(List.of(certificate));
    }

    /** Several to print, in one file. */
    CertificateFile file(List<Certificate> certificates) {
        var name = certificates.getFirst().serial() + (certificates.size() == 1 ? "" : "-" + certificates.size());
        return new CertificateFile(
                NAME.formatted(name),
                CertificatePdf.of(certificates.stream().map(this::issued).toList()));
    }

    private CertificatePdf.Issued issued(Certificate certificate) {
        return new CertificatePdf.Issued(read(certificate), certificate.issuedAt());
    }
}
