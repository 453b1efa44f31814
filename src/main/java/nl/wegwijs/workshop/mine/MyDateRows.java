package nl.wegwijs.workshop.mine;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads the newcomer's dates of workshops, each time in one statement: they stand among those of other features. */
interface MyDateRows extends Repository<Wish, Wish.Key> {

    String ROWS = """
            select new nl.wegwijs.workshop.mine.DateRow(s.id, w.pictogram, e.status, e.offeredUntil, i.answer,
                s.firstStartsAt, m.id, m.startsAt, m.endsAt, m.cancelled,
                l.name, l.address, l.postcode, l.city, a.saidAt, own.text, english.text, dutch.text)
            from Series s
            join Workshop w on w.id.value = s.workshop.value
            left join Enrolment e on e.series.value = s.id.value and e.newcomer.value = :me
            left join Invitation i on i.series.value = s.id.value and i.newcomer.value = :me
            left join CatalogueText own on own.key.owner = w.id.value and own.key.field = 'title'
                and own.key.languageCode = :language
            left join CatalogueText english on english.key.owner = w.id.value and english.key.field = 'title'
                and english.key.languageCode = 'en'
            left join CatalogueText dutch on dutch.key.owner = w.id.value and dutch.key.field = 'title'
                and dutch.key.languageCode = 'nl'
            """;

    String SESSIONS = """
            join Session m on m.series.value = s.id.value
            join Location l on l.id.value = m.location.value
            left join AbsenceNotice a on a.key.session = m.id.value and a.key.newcomer = :me
            where\s""";

    @Query(ROWS + SESSIONS + """
            e.status = ENROLLED and s.status = PLANNED and m.cancelled = false and m.endsAt > :now
            order by m.startsAt""")
    List<DateRow> upcoming(UUID me, Instant now, String language, Limit limit);

    @Query(ROWS + SESSIONS + """
            (e.status in (ENROLLED, PASSED, NOT_PASSED) and (m.endsAt <= :now or m.cancelled = true)
                or e.status = LEFT and e.leaveCause = SERIES_CANCELLED)
            order by m.startsAt desc, m.id.value""")
    List<DateRow> past(UUID me, Instant now, String language, Limit limit);

    /** The own groups with the sessions to come, and the invitations. */
    @Query(ROWS + """
            left join Session m on m.series.value = s.id.value and m.endsAt > :now and m.cancelled = false
                and e.status = ENROLLED
            join Location l on l.id.value = coalesce(m.location.value, s.location.value)
            left join AbsenceNotice a on a.key.session = m.id.value and a.key.newcomer = :me
            where s.status = PLANNED
              and (e.status in (ENROLLED, OFFERED, WAITING) or (i.answer = OPEN and s.firstStartsAt > :now))
            order by m.startsAt, s.firstStartsAt""")
    List<DateRow> home(UUID me, Instant now, String language, Limit limit);
}
