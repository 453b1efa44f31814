package nl.wegwijs.workshop.mine;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads what a newcomer may see of workshops: the own enrolments, and groups that are open to everybody. */
interface MyWorkshopRows extends Repository<Wish, Wish.Key> {

    String SERIES = """
            select new nl.wegwijs.workshop.mine.SeriesRow(s.id, w.id, w.regime, w.pictogram, s.language, s.easy,
                s.interpreterLanguage, l.name, s.capacity, s.status, s.firstStartsAt, p.active,
                (select count(*) from Enrolment t where t.series.value = s.id.value and t.status in (ENROLLED, OFFERED)),
                (select count(*) from Enrolment q where q.series.value = s.id.value and q.status = WAITING),
                (select count(*) from Session c where c.series.value = s.id.value and c.cancelled = false),
                e.status, e.offeredUntil, e.leaveCause,
                (select count(*) from Enrolment b
                    where b.series.value = s.id.value and b.status = WAITING and b.turn < e.turn),
                i.answer)
            from Series s
            join Workshop w on w.id.value = s.workshop.value
            join WorkshopSet p on p.id.value = w.set.value
            join Location l on l.id.value = s.location.value
            left join Enrolment e on e.series.value = s.id.value and e.newcomer.value = :me
            left join Invitation i on i.series.value = s.id.value and i.newcomer.value = :me
            where\s""";

    /** Also of a workshop that was retired: what is planned is given. */
    String OPEN =
            "(s.status = PLANNED and s.firstStartsAt > :now and (p.active = true or i.answer = nl.wegwijs.workshop.InvitationAnswer.OPEN))";

    String SESSIONS = """
            select new nl.wegwijs.workshop.mine.SessionRow(m.id, m.series, m.part,
                (select x.excursion from Workshop w join w.parts x
                    where w.id.value = s.workshop.value and x.id.value = m.part.value),
                m.startsAt, m.endsAt, m.cancelled, m.sequence,
                l.id, l.name, l.address, l.postcode, l.city, l.latitude, l.longitude, r.floor, r.name,
                t.mark,
                a.saidAt, a.reason)
            from Session m
            join Series s on s.id.value = m.series.value
            join Newcomer n on n.id.value = :me
            join Location l on l.id.value = m.location.value
            left join Room r on r.id.value = m.room.value
            left join AbsenceNotice a on a.key.session = m.id.value and a.key.newcomer = n.id.value
            left join AttendanceEntry t on t.key.session = m.id.value and t.key.newcomer = n.id.value
            where\s""";

    @Query("""
            select new nl.wegwijs.workshop.mine.MeRow(n.readsLanguage, tongue, d.termStartsOn, d.termEndsOn, d.signedOn)
            from Newcomer n left join n.speaks tongue left join Duty d on d.newcomer.value = n.id.value
            where n.id.value = :me""")
    List<MeRow> me(UUID me);

    /** All of them: what was finished counts also when it is out of use. */
    @Query("""
            select new nl.wegwijs.workshop.mine.WorkshopRow(w.id, w.regime, w.pictogram, w.sessionsToPass,
                case when w.active = true and p.active = true then true else false end,
                (select count(*) from Enrolment e join Series s on s.id.value = e.series.value
                    where e.newcomer.value = n.id.value and s.workshop.value = w.id.value and e.status = PASSED),
                (select min(e2.finishedOn) from Enrolment e2 join Series s2 on s2.id.value = e2.series.value
                    where e2.newcomer.value = n.id.value and s2.workshop.value = w.id.value and e2.status = PASSED),
                (select c.finishedOn from CompletionElsewhere c
                    where c.key.newcomer = n.id.value and c.key.workshop = w.id.value),
                (select count(*) from Wish h where h.key.newcomer = n.id.value and h.key.workshop = w.id.value))
            from Workshop w
            join WorkshopSet p on p.id.value = w.set.value
            join Newcomer n on n.id.value = :me
            order by w.position, w.id.value""")
    List<WorkshopRow> workshops(UUID me);

    @Query(
            SERIES + OPEN
                    + " or (s.status = PLANNED and e.status in (WAITING, OFFERED, ENROLLED)) order by s.firstStartsAt, s.id.value")
    List<SeriesRow> openOrOwn(UUID me, Instant now, Limit limit);

    /** One that is open to everybody, or on whose list the newcomer stands or stood, or to which they are invited. */
    @Query(SERIES + "s.id.value = :series and (" + OPEN + " or e.status is not null or i.answer is not null)")
    List<SeriesRow> one(UUID me, UUID series, Instant now);

    @Query(SERIES + """
            s.status <> PLANNED and e.status is not null or e.status in (LEFT, PASSED, NOT_PASSED)
            order by s.firstStartsAt desc, s.id.value""")
    List<SeriesRow> earlier(UUID me, Limit limit);

    @Query(SESSIONS + "m.series.value = :series order by m.startsAt")
    List<SessionRow> ofSeries(UUID me, UUID series);

    /** Of the groups in which the newcomer takes part, and of tracks of the duty that they followed in vain. */
    @Query(SESSIONS + """
            m.series.value in (select e.series.value from Enrolment e
                join Series q on q.id.value = e.series.value join Workshop w on w.id.value = q.workshop.value
                where e.newcomer.value = :me and (e.status = ENROLLED and q.status = PLANNED
                    or e.status = NOT_PASSED and w.regime = DUTY))
            order by m.startsAt""")
    List<SessionRow> ofOwn(UUID me);

    @Query("""
            select m.fullName from Series s join s.trainers t join StaffMember m on m.id.value = t.value
            where s.id.value = :series order by m.fullName""")
    List<String> trainers(UUID series);

    /** Whether the newcomer takes part in a session that has not begun and was not cancelled: 1, else 0. */
    @Query("""
            select count(*) from Session m
            join Series s on s.id.value = m.series.value
            join Enrolment e on e.series.value = s.id.value
            where m.id.value = :session and m.cancelled = false and m.startsAt > :now and s.status = PLANNED
              and e.newcomer.value = :me and e.status = ENROLLED""")
    long expected(UUID me, UUID session, Instant now);

    @Query("""
            select new nl.wegwijs.workshop.mine.ElsewhereRow(w.id, w.regime, w.pictogram,
                c.finishedOn, c.place)
            from CompletionElsewhere c join Workshop w on w.id.value = c.key.workshop
            where c.key.newcomer = :me
            order by w.position, w.id.value""")
    List<ElsewhereRow> elsewhere(UUID me);
}
