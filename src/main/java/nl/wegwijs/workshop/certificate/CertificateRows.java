package nl.wegwijs.workshop.certificate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.workshop.PartId;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SeriesRights;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Whose series it must be stands in each statement that staff may cause. */
interface CertificateRows extends Repository<Certificate, CertificateId> {

    String OF_OWN_SERIES =
            " exists (select 1 from Series s where s.id.value = c.series.value and " + SeriesRights.SQL + ")";

    String GRADUATES = """
            select new nl.wegwijs.workshop.certificate.Graduate(
                n.id, n.fullName, n.latinName, n.readsLanguage, e.finishedOn)
            from Enrolment e join Newcomer n on n.id.value = e.newcomer.value
            where e.series = :series and e.status = PASSED and not exists (
                select 1 from Certificate c where c.series = e.series and c.newcomer = e.newcomer\s""";

    Certificate save(Certificate certificate);

    @Query(value = "select next value for certificate_number", nativeQuery = true)
    long nextNumber();

    /** Whoever issues for a series waits here for a colleague who does the same. */
    @Query(value = "select s.version from series s where s.id = :series for update", nativeQuery = true)
    int lock(UUID series);

    @Query("""
            select new nl.wegwijs.workshop.certificate.FinishedSeries(s.id, s.workshop, w.regime, l.name)
            from Series s
            join Workshop w on w.id.value = s.workshop.value
            join Location l on l.id.value = s.location.value
            where s.id = :series and\s""" + SeriesRights.SQL)
    Optional<FinishedSeries> series(SeriesId series, boolean everything, UUID me);

    /** One row per day-part that took place. */
    @Query("""
            select new nl.wegwijs.workshop.certificate.CertificateRows$Held(x.part, x.startsAt)
            from Session x where x.series = :series and x.cancelled = false order by x.startsAt""")
    List<Held> sessions(SeriesId series);

    /** A part of the workshop and when it was given. */
    record Held(PartId part, Instant startsAt) {}

    @Query("""
            select t.fullName from Series s join s.trainers own join StaffMember t on t.id.value = own.value
            where s.id = :series order by t.fullName""")
    List<String> trainers(SeriesId series);

    /** Those who passed and had no certificate for that yet; one that was revoked since is not missing. */
    @Query(GRADUATES + "and (c.revokedAt is null or c.revokedAt >= e.since)) order by n.fullName, n.id.value")
    List<Graduate> graduatesWithout(SeriesId series);

    /** The newcomer, if they passed and have no valid certificate of this series. */
    @Query(GRADUATES + "and c.revokedAt is null) and n.id = :newcomer")
    Optional<Graduate> graduateWithoutValid(SeriesId series, NewcomerId newcomer);

    @Query("""
            select new nl.wegwijs.workshop.certificate.IssuedCertificate(
                c.id, n.id, n.fullName, c.serial, c.language, c.finishedOn, c.issuedAt, c.revokedAt, c.revokeReason,
                c.registeredOn,
                case when exists (select 1 from Enrolment e
                        where e.series = c.series and e.newcomer = c.newcomer and e.status = PASSED)
                    and not exists (select 1 from Certificate v
                        where v.series = c.series and v.newcomer = c.newcomer and v.revokedAt is null)
                    then true else false end)
            from Certificate c join Newcomer n on n.id.value = c.newcomer.value
            where c.series = :series and\s""" + OF_OWN_SERIES + " order by n.fullName, c.serial")
    List<IssuedCertificate> ofSeries(SeriesId series, boolean everything, UUID me);

    @Query("select c from Certificate c where c.series = :series and c.revokedAt is null and " + OF_OWN_SERIES
            + " order by c.serial")
    List<Certificate> validOfSeries(SeriesId series, boolean everything, UUID me);

    @Query("select c from Certificate c where c.id = :id and " + OF_OWN_SERIES)
    Optional<Certificate> one(CertificateId id, boolean everything, UUID me);

    @Query("select c from Certificate c where c.id in :ids and " + OF_OWN_SERIES)
    List<Certificate> all(Collection<CertificateId> ids, boolean everything, UUID me);

    @Query("select c from Certificate c where c.newcomer = :me order by c.finishedOn desc, c.serial")
    List<Certificate> ofNewcomer(NewcomerId me, Limit limit);

    @Query("select c from Certificate c where c.id = :id and c.newcomer = :me")
    Optional<Certificate> ofNewcomer(CertificateId id, NewcomerId me);

    @Query("select c from Certificate c where c.checkCode = :code")
    Optional<Certificate> byCode(String code);

    @Query("""
            select new nl.wegwijs.workshop.certificate.ToRegister(
                c.id, n.id, n.number, n.fullName, n.latinName, n.birthDate, c.finishedOn, c.serial)
            from Certificate c join Newcomer n on n.id.value = c.newcomer.value
            where c.duty = true and c.registeredOn is null and c.revokedAt is null and\s""" + OF_OWN_SERIES + " order by c.finishedOn, c.serial")
    List<ToRegister> toRegister(boolean everything, UUID me, Limit limit);

    /** Also those that were revoked since; the last ones first. */
    @Query("""
            select new nl.wegwijs.workshop.certificate.Registered(
                c.id, n.number, n.fullName, n.latinName, c.finishedOn, c.serial, c.registeredOn, t.fullName, c.revokedAt)
            from Certificate c join Newcomer n on n.id.value = c.newcomer.value
            join StaffMember t on t.id.value = c.registeredBy.value
            where c.duty = true and c.registeredOn is not null and\s""" + OF_OWN_SERIES + " order by c.registeredOn desc, c.serial")
    List<Registered> registered(boolean everything, UUID me, Pageable page);

    @Query(
            "select count(c) from Certificate c where c.duty = true and c.registeredOn is null and c.revokedAt is null and "
                    + OF_OWN_SERIES)
    long countToRegister(boolean everything, UUID me);
}
