package nl.wegwijs.workshop.certificate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForNewcomers;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The certificates of the signed-in newcomer. */
@Service
@ForNewcomers
@Transactional(readOnly = true)
public class MyCertificates {

    /** More than anybody collects. */
    private static final Limit MOST = Limit.of(50);

    private final CertificateRows rows;
    private final ContentStore contents;
    private final CurrentPerson currentPerson;

    MyCertificates(CertificateRows rows, ContentStore contents, CurrentPerson currentPerson) {
        this.rows = rows;
        this.contents = contents;
        this.currentPerson = currentPerson;
    }

    /** The newest first. */
    public List<MyCertificate> all() {
        return rows.ofNewcomer(currentPerson.newcomer(), MOST).stream()
                .map(this::mine)
                .toList();
    }

    private MyCertificate mine(Certificate certificate) {
        var content = contents.read(certificate);
        var column = Objects.requireNonNullElse(content.own(), content.dutch());
        return new MyCertificate(
                certificate.id(),
                column.title(),
                certificate.serial(),
                certificate.finishedOn(),
                certificate.revokedAt());
    }

    /** An own one to print or send; none that was revoked. */
    public Optional<CertificateFile> pdf(CertificateId id) {
        return rows.ofNewcomer(id, currentPerson.newcomer())
                .filter(certificate -> !certificate.isRevoked())
                .map(contents::file);
    }
}
