package nl.wegwijs.workshop.certificate.ui.newcomer;

import java.util.UUID;
import nl.wegwijs.workshop.certificate.CertificateId;
import nl.wegwijs.workshop.certificate.MyCertificates;
import nl.wegwijs.workshop.certificate.ui.PdfAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One of the own certificates as PDF. */
@RestController
class MyCertificateDownload {

    private final MyCertificates certificates;

    MyCertificateDownload(MyCertificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/my/certificates/{id}/certificate.pdf")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        return PdfAnswer.of(certificates.pdf(new CertificateId(id)).orElse(null));
    }

    static String address(CertificateId id) {
        return "my/certificates/" + id.value() + "/certificate.pdf";
    }
}
