package nl.wegwijs.workshop.certificate.ui;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.wegwijs.workshop.certificate.CertificateFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A certificate as the answer to a request: shown by the browser, under a name of its own, and not kept by it. */
public final class PdfAnswer {

    private PdfAnswer() {}

    /** Empty, also where it belongs to somebody else: not found. */
    public static ResponseEntity<byte[]> of(@Nullable CertificateFile file) {
        return Optional.ofNullable(file)
                .map(PdfAnswer::found)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> found(CertificateFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }
}
