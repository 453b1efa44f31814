package nl.wegwijs.workshop;

/**
 * Who can be invited to series {@code s} of workshop {@code w}, of newcomers {@code n}: in SQL, because it is asked for
 * thousands at once. Put together from constants only; with the parameters {@code series} and {@code now}.
 */
final class InvitationSql {

    /** How often somebody was invited to the workshop; a series that was not given after all does not count. */
    private static final String ATTEMPTS = """
            (select count(*) from invitation i join series o on o.id = i.series_id
              where i.newcomer_id = n.id and o.workshop_id = w.id and o.status <> 'CANCELLED')
            """;

    private static final String ENROLMENT = """
            exists (select 1 from enrolment e join series o on o.id = e.series_id
              where e.newcomer_id = n.id and o.workshop_id = w.id and\s""";

    /** A constant of {@link InvitationObstacle}, or null for who can be invited. */
    private static final String OBSTACLE = """
            case
              when not n.active then 'NOT_HELPED'
              when exists (select 1 from invitation i where i.series_id = s.id and i.newcomer_id = n.id) then 'INVITED'
              when exists (select 1 from completion_elsewhere c where c.newcomer_id = n.id and c.workshop_id = w.id)
                then 'FOLLOWED'
              when\s""" + ENROLMENT + "e.status = 'PASSED') then 'FOLLOWED' when " + ENROLMENT
            + """
              e.status in ('WAITING', 'OFFERED', 'ENROLLED') and o.status = 'PLANNED') then 'ON_LIST'
              when\s""" + ATTEMPTS + " >= w.invite_at_most then 'TOO_OFTEN' end ";

    private static final String FROM = """
            from newcomer n
              join series s on s.id = :series and s.status = 'PLANNED' and s.first_starts_at > :now
              join workshop w on w.id = s.workshop_id
            where\s""";

    private static final String CAN_BE = OBSTACLE + " is null ";

    /**
     * The duty is open or the person asked for the workshop, in a language of the series; and the person did not leave
     * this very series before.
     */
    private static final String FITS = """
            and not exists (select 1 from enrolment e where e.series_id = s.id and e.newcomer_id = n.id)
             and (exists (select 1 from workshop_wish h where h.newcomer_id = n.id and h.workshop_id = w.id)
               or (w.regime = 'DUTY' and exists (select 1 from participation_duty d
                 where d.newcomer_id = n.id and d.signed_on is null)))
             and (n.reads_language in (s.language, s.interpreter_language)
               or exists (select 1 from newcomer_speaks p
                 where p.newcomer_id = n.id and p.language in (s.language, s.interpreter_language))
               or exists (select 1 from workshop_wish h
                 where h.newcomer_id = n.id and h.workshop_id = w.id and h.language = s.language))
            """;

    static final String QUEUE = """
            select w.id from series s join workshop w on w.id = s.workshop_id where s.id = :series for update""";

    /** To be followed by whom; with the parameters {@code reason} and {@code by}. Answers who is invited. */
    static final String INVITE = """
            insert into invitation (id, series_id, newcomer_id, reason, attempt, invited_at, invited_by, answer, version)
            select uuid(), s.id, n.id, :reason, 1 +\s""" + ATTEMPTS + ", :now, :by, 'OPEN', 0 " + FROM + CAN_BE;

    private static final String RETURNING = " returning newcomer_id";

    /** With the parameter {@code people}. */
    static final String THESE = " and n.id in (:people)" + RETURNING;

    static final String FITTING = FITS + RETURNING;

    static final String COUNT_FITTING = "select count(*) " + FROM + CAN_BE + FITS;

    /** With the parameter {@code limit}. */
    static final String LIST_FITTING =
            "select n.id " + FROM + CAN_BE + FITS + " order by n.full_name, n.id limit :limit";

    static final String OBSTACLES = "select n.id, " + OBSTACLE + FROM + OBSTACLE + " is not null and n.id in (:people)";

    private InvitationSql() {}
}
