package nl.wegwijs.workshop.certificate;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.municipality.Municipality;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForTrainers;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SeriesRights;
import nl.wegwijs.workshop.WorkshopNews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The certificates of the series that the signed-in trainer gives; for a manager those of all. */
@Service
@ForTrainers
@Transactional(readOnly = true)
public class Certificates {

    private final CertificateRows rows;
    private final CertificateWriting writing;
    private final ContentStore contents;
    private final WorkshopNews news;
    private final CurrentPerson currentPerson;
    private final Municipality municipality;
    private final Clock clock;

    Certificates(
            CertificateRows rows,
            CertificateWriting writing,
            ContentStore contents,
            WorkshopNews news,
            CurrentPerson currentPerson,
            Municipality municipality,
            Clock clock) {
        this.rows = rows;
        this.writing = writing;
        this.contents = contents;
        this.news = news;
        this.currentPerson = currentPerson;
        this.municipality = municipality;
        this.clock = clock;
    }

    /** Gives everybody who passed a certificate, once: also when it is pressed twice, or by two trainers at once. */
    @Transactional
    public IssueResult issue(SeriesId id) {
        var rights = SeriesRights.of(currentPerson);
        var found = rows.series(id, rights.everything(), rights.me().value());
        if (found.isEmpty()) {
            return new IssueResult.NotYours();
        }
        rows.lock(id.value());
        var graduates = rows.graduatesWithout(id);
        if (!graduates.isEmpty()) {
            var facts = writing.facts(found.get());
            graduates.forEach(graduate -> issue(facts, graduate));
        }
        return new IssueResult.Issued(graduates.size());
    }

    private void issue(CertificateWriting.SeriesFacts facts, Graduate graduate) {
        var now = clock.instant();
        var serial = serial(Year.from(now.atZone(Texts.OFFICE)), rows.nextNumber());
        var code = CheckCode.next();
        var content = contents.write(writing.content(facts, graduate, serial, code));
        var certificate = new Certificate(graduate, facts.series(), serial, code, content, currentPerson.staff(), now);
        rows.save(certificate);
        news.certificateIssued(
                certificate.id().value(), graduate.id(), facts.series().workshop());
    }

    /** Such as 0518-2026-000123. */
    private String serial(Year year, long number) {
        return String.format(Locale.ROOT, "%s-%s-%06d", municipality.code(), year, number);
    }

    public List<IssuedCertificate> ofSeries(SeriesId series) {
        var rights = SeriesRights.of(currentPerson);
        return rows.ofSeries(series, rights.everything(), rights.me().value());
    }

    /** One of them to print; also one that was revoked, for the file. */
    public Optional<CertificateFile> pdf(CertificateId id) {
        return find(id).map(contents::file);
    }

    /** All valid ones of a series in one file. */
    public Optional<CertificateFile> pdfOfSeries(SeriesId series) {
        var rights = SeriesRights.of(currentPerson);
        var valid = rows.validOfSeries(series, rights.everything(), rights.me().value());
        return valid.isEmpty() ? Optional.empty() : Optional.of(contents.file(valid));
    }

    @Transactional
    public RevokeResult revoke(CertificateId id, String reason) {
        if (reason.isBlank()) {
            return new RevokeResult.NoReason();
        }
        return find(id).<RevokeResult>map(certificate -> {
                    var revokedAt = certificate.revokedAt();
                    if (revokedAt != null) {
                        return new RevokeResult.AlreadyRevoked(revokedAt);
                    }
                    certificate.revoke(reason.strip(), currentPerson.staff(), clock.instant());
                    return new RevokeResult.Revoked();
                })
                .orElseGet(RevokeResult.NotYours::new);
    }

    /** Takes back that it was revoked, as long as its owner passed and has no newer one. */
    @Transactional
    public void reinstate(CertificateId id) {
        find(id).filter(revoked -> ownerWithout(revoked).isPresent()).ifPresent(Certificate::reinstate);
    }

    /** Gives the owner of one that was revoked a new one, such as with the right name or day. */
    @Transactional
    public IssueResult reissue(CertificateId id) {
        var revoked = find(id);
        if (revoked.isEmpty()) {
            return new IssueResult.NotYours();
        }
        var graduate = ownerWithout(revoked.get());
        var rights = SeriesRights.of(currentPerson);
        graduate.ifPresent(owner -> rows.series(
                        revoked.get().series(), rights.everything(), rights.me().value())
                .ifPresent(series -> issue(writing.facts(series), owner)));
        return new IssueResult.Issued((int) graduate.stream().count());
    }

    /** The owner, if they passed and have no valid one; whoever changes that waits for this. */
    private Optional<Graduate> ownerWithout(Certificate certificate) {
        rows.lock(certificate.series().value());
        return rows.graduateWithoutValid(certificate.series(), certificate.newcomer());
    }

    private Optional<Certificate> find(CertificateId id) {
        var rights = SeriesRights.of(currentPerson);
        return rows.one(id, rights.everything(), rights.me().value());
    }
}
