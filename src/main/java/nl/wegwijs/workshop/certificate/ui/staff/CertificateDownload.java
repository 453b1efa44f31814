package nl.wegwijs.workshop.certificate.ui.staff;

import java.util.UUID;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.certificate.CertificateId;
import nl.wegwijs.workshop.certificate.Certificates;
import nl.wegwijs.workshop.certificate.ui.PdfAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Certificates as PDF: one, or all valid ones of a series in one file. */
@RestController
class CertificateDownload {

    private final Certificates certificates;

    CertificateDownload(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/staff/workshops/certificates/{id}/certificate.pdf")
    ResponseEntity<byte[]> one(@PathVariable UUID id) {
        return PdfAnswer.of(certificates.pdf(new CertificateId(id)).orElse(null));
    }

    @GetMapping("/staff/workshops/series/{id}/certificates.pdf")
    ResponseEntity<byte[]> ofSeries(@PathVariable UUID id) {
        return PdfAnswer.of(certificates.pdfOfSeries(new SeriesId(id)).orElse(null));
    }

    static String address(CertificateId id) {
        return "staff/workshops/certificates/" + id.value() + "/certificate.pdf";
    }

    static String address(SeriesId series) {
        return "staff/workshops/series/" + series.value() + "/certificates.pdf";
    }
}
