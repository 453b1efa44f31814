package nl.wegwijs.workshop;

/** How many people wait for a workshop in a language, by the rule of {@link NeedSql}. */
final class DemandSql {

    /** The duty stands once on the list, however many tracks there are. */
    private static final String FIRST_TRACK = """
            (select o.id from workshop o join workshop_set s on s.id = o.set_id
              where o.regime = 'DUTY' and o.active and s.active order by o.position, o.id limit 1)
            """;

    private static final String FROM = " from " + NeedSql.WAITING
            + " x join newcomer n on n.id = x.newcomer_id and n.active " + " join workshop w on ";

    private static final String WHERE = " where " + NeedSql.IN_USE + " and " + NeedSql.STILL_WAITS;

    private static final String OF_ONE =
            FROM + "w.id = :workshop and" + NeedSql.FOR_IT + WHERE + " and x.language = :language ";

    /** Whether the one who looks may know who {@code n} is: a manager everybody, a trainer those on the own lists. */
    static final String KNOWN = """
            (:everything or exists (select 1 from enrolment k join series_trainer r on r.series_id = k.series_id
                where k.newcomer_id = n.id and r.staff_id = :me and k.status in ('WAITING', 'OFFERED', 'ENROLLED')))
            """;

    static final String LINES = "select w.id, x.language, count(distinct n.id) as people, w.min_group" + FROM
            + "w.id = coalesce(x.workshop_id, " + FIRST_TRACK + ")" + WHERE + """
            group by w.id, x.language, w.min_group
            order by people desc, w.id, x.language""";

    static final String COUNT = "select count(distinct n.id)" + OF_ONE;

    /** Nothing but the number of the others leaves the database. */
    static final String PEOPLE = "select n.id, case when " + KNOWN + """
             then n.full_name end as name, min(x.since) as since, min(x.reason) as reason, count(*) over () as everybody
            """ + OF_ONE
            + " group by n.id, n.full_name order by name is null, since, n.id limit :most";

    private DemandSql() {}
}
