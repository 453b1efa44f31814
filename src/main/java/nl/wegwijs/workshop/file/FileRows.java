package nl.wegwijs.workshop.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.workshop.EnrolmentStatus;
import nl.wegwijs.workshop.FileRights;
import nl.wegwijs.workshop.InvitationAnswer;
import nl.wegwijs.workshop.LeaveCause;
import nl.wegwijs.workshop.PartId;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SeriesStatus;
import nl.wegwijs.workshop.WorkshopId;
import nl.wegwijs.workshop.attendance.AttendanceMark;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads what is known of one person. Whether the file may be opened is asked first, in {@link #open}. */
interface FileRows extends Repository<CompletionElsewhere, CompletionElsewhere.Key> {

    CompletionElsewhere save(CompletionElsewhere completion);

    Optional<CompletionElsewhere> findById(CompletionElsewhere.Key key);

    void deleteById(CompletionElsewhere.Key key);

    /** A row for a person in sight, with the duty where there is one. */
    record Opened(
            UUID newcomer,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate signedOn,
            @Nullable Integer version) {}

    record SeriesRow(
            SeriesId series,
            WorkshopId workshop,
            Language language,
            Instant start,
            SeriesStatus seriesStatus,
            @Nullable EnrolmentStatus status,
            @Nullable LeaveCause leaveCause,
            @Nullable LocalDate finishedOn,
            @Nullable InvitationAnswer answer,
            @Nullable String certificate,
            @Nullable Instant revokedAt) {}

    record SessionRow(
            Instant start,
            PartId part,
            @Nullable AttendanceMark mark,
            @Nullable Instant absenceSaidAt,
            @Nullable String reason) {}

    /** A workshop of the catalogue, and when and where the person finished it elsewhere. */
    record WorkshopRow(
            WorkshopId id,
            boolean active,
            @Nullable LocalDate finishedOn,
            @Nullable String place,
            @Nullable String notedBy) {}

    @Query("""
            select new nl.wegwijs.workshop.file.FileRows$Opened(n.id.value, d.termStartsOn, d.termEndsOn, d.signedOn, d.version)
            from Newcomer n left join Duty d on d.newcomer.value = n.id.value
            where n.id.value = :newcomer and\s""" + FileRights.SQL)
    Optional<Opened> open(UUID newcomer, boolean everything, boolean ownHouseholds, UUID me);

    @Query("""
            select new nl.wegwijs.workshop.file.FileRows$SeriesRow(s.id, s.workshop, s.language, s.firstStartsAt, s.status,
                e.status, e.leaveCause, e.finishedOn, i.answer, c.serial, c.revokedAt)
            from Series s
            left join Enrolment e on e.series.value = s.id.value and e.newcomer.value = :newcomer
            left join Invitation i on i.series.value = s.id.value and i.newcomer.value = :newcomer
            left join Certificate c on c.series.value = s.id.value and c.newcomer.value = :newcomer
                and (c.revokedAt is null or not exists (select 1 from Certificate d
                    where d.series.value = s.id.value and d.newcomer.value = :newcomer
                        and (d.revokedAt is null or d.issuedAt > c.issuedAt)))
            where s.id.value in (select own.series.value from Enrolment own where own.newcomer.value = :newcomer)
                or s.id.value in (select own.series.value from Invitation own where own.newcomer.value = :newcomer)
            order by s.firstStartsAt desc, s.id.value""")
    List<SeriesRow> series(UUID newcomer, Limit limit);

    @Query("""
            select new nl.wegwijs.workshop.file.FileRows$SessionRow(m.startsAt, m.part, a.mark, x.saidAt, x.reason)
            from Enrolment e
            join Session m on m.series.value = e.series.value
            left join AttendanceEntry a on a.key.session = m.id.value and a.key.newcomer = e.newcomer.value
            left join AbsenceNotice x on x.key.session = m.id.value and x.key.newcomer = e.newcomer.value
            where e.newcomer.value = :newcomer and (a.mark is not null or x.saidAt is not null)
            order by m.startsAt desc, m.id.value""")
    List<SessionRow> sessions(UUID newcomer, Limit limit);

    @Query("""
            select new nl.wegwijs.workshop.file.FileRows$WorkshopRow(w.id, w.active, c.finishedOn, c.place, t.fullName)
            from Workshop w
            left join CompletionElsewhere c on c.key.workshop = w.id.value and c.key.newcomer = :newcomer
            left join StaffMember t on t.id.value = c.notedBy.value
            order by w.position, w.id.value""")
    List<WorkshopRow> workshops(UUID newcomer);

    @Modifying
    @Query("""
            update versioned Invitation i set i.answer = LAPSED, i.answeredAt = :now
            where i.newcomer.value = :newcomer and i.answer = OPEN
                and i.series.value in (select s.id.value from Series s where s.workshop.value = :workshop)""")
    int endInvitations(UUID newcomer, UUID workshop, Instant now);

    @Modifying
    @Query(
            value = "delete from workshop_wish where newcomer_id = :newcomer and workshop_id = :workshop",
            nativeQuery = true)
    int endWish(UUID newcomer, UUID workshop);
}
