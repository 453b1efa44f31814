package nl.wegwijs.workshop.attendance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.wegwijs.workshop.SeriesRights;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads the lists. The rights are in the first statement of each: who may not see a series gets no sessions of it. */
interface AttendanceRows extends Repository<AttendanceEntry, AttendanceEntry.Key> {

    String SESSIONS = """
            select new nl.wegwijs.workshop.attendance.SessionRow(m.id, s.id, s.workshop, m.part, s.language,
                m.startsAt, m.endsAt, l.name, r.name, m.cancelled)
            from Session m
            join Series s on s.id.value = m.series.value
            join Location l on l.id.value = m.location.value
            left join Room r on r.id.value = m.room.value
            where\s""" + SeriesRights.SQL;

    /** All sessions of the series that this one belongs to, in order of time. */
    @Query(
            SESSIONS
                    + " and s.id.value = (select one.series.value from Session one where one.id.value = :session) order by m.startsAt")
    List<SessionRow> sessionsWith(UUID session, boolean everything, UUID me);

    @Query(SESSIONS + " and s.id.value = :series order by m.startsAt")
    List<SessionRow> sessionsOf(UUID series, boolean everything, UUID me);

    /** Whoever ticks for a session waits here for a colleague who does the same. */
    @Query(value = "select m.version from workshop_session m where m.id = :session for update", nativeQuery = true)
    int lock(UUID session);

    /** Who takes part, and who did when attendance was taken. */
    @Query("""
            select new nl.wegwijs.workshop.attendance.AttendanceSheet$Participant(n.id, n.number, n.fullName, n.latinName,
                a.mark, t.fullName, a.markedAt, x.saidAt, x.reason)
            from Enrolment e
            join Newcomer n on n.id.value = e.newcomer.value
            left join AttendanceEntry a on a.key.session = :session and a.key.newcomer = e.newcomer.value
            left join StaffMember t on t.id.value = a.markedBy.value
            left join AbsenceNotice x on x.key.session = :session and x.key.newcomer = e.newcomer.value
            where e.series.value = :series and (e.status in (ENROLLED, PASSED, NOT_PASSED) or a.mark is not null)
            order by coalesce(n.latinName, n.fullName), n.id.value""")
    List<AttendanceSheet.Participant> people(UUID series, UUID session);

    @Query("""
            select e.newcomer.value
            from Enrolment e
            left join AttendanceEntry a on a.key.session = :session and a.key.newcomer = e.newcomer.value
            where e.series.value = :series and (e.status in (ENROLLED, PASSED, NOT_PASSED) or a.mark is not null)""")
    List<UUID> participants(UUID series, UUID session);

    @Query("select a from AttendanceEntry a where a.key.session = :session")
    List<AttendanceEntry> entries(UUID session);

    @Query("select c.id from AttendanceChange c where c.id in :ticks")
    List<UUID> known(Collection<UUID> ticks);

    @Query("""
            select new nl.wegwijs.workshop.attendance.AttendanceSheet$Trace(n.id, n.fullName, c.mark, t.fullName, c.markedAt)
            from AttendanceChange c
            join Session m on m.id.value = c.session.value
            join Series s on s.id.value = m.series.value
            join Newcomer n on n.id.value = c.newcomer.value
            join StaffMember t on t.id.value = c.markedBy.value
            where c.session.value = :session and\s""" + SeriesRights.SQL + " order by n.fullName, n.id.value, c.markedAt")
    List<AttendanceSheet.Trace> traces(UUID session, boolean everything, UUID me);
}
