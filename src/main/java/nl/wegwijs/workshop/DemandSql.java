package nl.wegwijs.workshop;

/**
 * Who waits for which workshop {@code w} in which language {@code x.language}: newcomer {@code n}. Somebody who has a
 * place, has followed it here or finished it elsewhere does not wait. Put together from constants only.
 */
final class DemandSql {

    private static final String ON_LIST = """
            select s.workshop_id, s.language, e.newcomer_id, e.since, 'LIST' as reason
            from enrolment e join series s on s.id = e.series_id
            where e.status = 'WAITING' and s.status <> 'CANCELLED'
            """;

    private static final String WISHED = """
            select h.workshop_id, h.language, h.newcomer_id, h.since, 'WISH' from workshop_wish h
            """;

    /** Whoever waits on a list counts there, in the language of that list. */
    private static final String HAS_TO = """
            select t.id, p.reads_language, d.newcomer_id, cast(d.term_starts_on as datetime(6)), 'DUTY'
            from participation_duty d join newcomer p on p.id = d.newcomer_id join workshop t on t.regime = 'DUTY'
            where d.signed_on is null and not exists (select 1 from enrolment e join series s on s.id = e.series_id
                where e.newcomer_id = d.newcomer_id and s.workshop_id = t.id
                  and e.status = 'WAITING' and s.status <> 'CANCELLED')
            """;

    /** One duty is fulfilled by whichever track. */
    private static final String SAME = "(o.id = w.id or (o.regime = 'DUTY' and w.regime = 'DUTY'))";

    private static final String FROM =
            " from (" + ON_LIST + " union all " + WISHED + " union all " + HAS_TO + """
            ) x
            join newcomer n on n.id = x.newcomer_id and n.active = true
            join workshop w on w.id = x.workshop_id and w.active = true
            join workshop_set b on b.id = w.set_id and b.active = true
            where not exists (select 1 from enrolment e
                join series s on s.id = e.series_id join workshop o on o.id = s.workshop_id
                where e.newcomer_id = n.id and (e.status = 'PASSED'
                  or (e.status in ('ENROLLED', 'OFFERED') and s.status = 'PLANNED')) and\s""" + SAME + """
            ) and not exists (select 1 from completion_elsewhere c join workshop o on o.id = c.workshop_id
                where c.newcomer_id = n.id and\s""" + SAME + ") ";

    /** Whether the one who looks may know who it is: a manager everybody, a trainer those on the own lists. */
    private static final String KNOWN = """
            (:everything or exists (select 1 from enrolment k join series_trainer r on r.series_id = k.series_id
                where k.newcomer_id = n.id and r.staff_id = :me and k.status in ('WAITING', 'OFFERED', 'ENROLLED')))
            """;

    private static final String OF_ONE = " and w.id = :workshop and x.language = :language ";

    static final String LINES = "select w.id, x.language, count(distinct n.id) as people, w.min_group" + FROM + """
            group by w.id, x.language, w.min_group
            order by people desc, w.id, x.language""";

    static final String COUNT = "select count(distinct n.id)" + FROM + OF_ONE;

    /** Nothing but the number of the others leaves the database. */
    static final String PEOPLE = "select n.id, case when " + KNOWN + """
             then n.full_name end as name, min(x.since) as since, min(x.reason) as reason, count(*) over () as everybody
            """ + FROM + OF_ONE
            + " group by n.id, n.full_name order by name is null, since, n.id limit :most";

    private DemandSql() {}
}
