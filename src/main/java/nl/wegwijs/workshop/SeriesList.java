package nl.wegwijs.workshop;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.shared.i18n.Language;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SeriesList extends Repository<Series, SeriesId> {

    Series save(Series series);

    Optional<Series> findById(SeriesId id);

    /** Everybody who changes who is in a series queues here, so that each sees what the one before did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Series s where s.id = :id")
    Optional<Series> findForChange(SeriesId id);

    @Query("""
            select distinct e.series from Enrolment e join Series s on s.id.value = e.series.value
            where e.status = OFFERED and (e.offeredUntil <= :now or s.firstStartsAt <= :now)
            order by e.series.value""")
    List<SeriesId> withOffersOver(Instant now, Limit limit);

    /** Other series of the workshop in this language into which people can still come, the soonest first. */
    @Query("""
            select s from Series s where s.workshop = :workshop and s.language = :language and s.id <> :not
              and s.status = PLANNED and s.firstStartsAt > :now
            order by s.firstStartsAt""")
    List<Series> open(WorkshopId workshop, Language language, SeriesId not, Instant now, Limit limit);

    @Query("""
            select s.id from Series s where s.status <> CANCELLED and s.firstStartsAt <= :now
              and exists (select 1 from Enrolment e where e.series.value = s.id.value and e.status = WAITING)
            order by s.id.value""")
    List<SeriesId> begunWithPeopleWaiting(Instant now, Limit limit);

    /** With an invitation that nobody answered, and that has become pointless. */
    @Query("""
            select s.id from Series s where (s.firstStartsAt <= :now or s.status <> PLANNED)
              and exists (select 1 from Invitation i where i.series.value = s.id.value and i.answer = OPEN)
            order by s.id.value""")
    List<SeriesId> withInvitationsOver(Instant now, Limit limit);

    @Query("""
            select s.id from Series s where s.status = PLANNED
              and exists (select 1 from Session x where x.series.value = s.id.value and x.cancelled = false
                and x.startsAt > :from and x.startsAt < :until)
            order by s.firstStartsAt""")
    List<SeriesId> withSessionBetween(Instant from, Instant until, Limit limit);

    /** Still open, with an invitation from before that time without an answer or a reminder. */
    @Query("""
            select s.id from Series s where s.status = PLANNED and s.firstStartsAt > :now
              and exists (select 1 from Invitation i where i.series.value = s.id.value and i.answer = OPEN
                and i.remindedAt is null and i.invitedAt < :before)
            order by s.firstStartsAt""")
    List<SeriesId> withSilentInvitations(Instant before, Instant now, Limit limit);

    @Query("""
            select s.id from Series s
            where s.status = PLANNED and s.firstStartsAt > :from and s.firstStartsAt < :until
            order by s.firstStartsAt""")
    List<SeriesId> beginningBetween(Instant from, Instant until, Limit limit);
}
