package nl.wegwijs.workshop;

/**
 * Who can be invited to series {@code s} of workshop {@code w}, of newcomers {@code n}: in SQL, because it is asked for
 * thousands at once. By the rule of {@link NeedSql}; with the parameters {@code series}, {@code now} and {@code reason}.
 */
final class InvitationSql {

    /**
     * A constant of {@link InvitationObstacle}, or null for who can be invited. The portal by itself leaves those alone
     * who wait for another series or were asked often enough; a trainer may ask them.
     */
    private static final String OBSTACLE = """
            case
              when not n.active then 'NOT_HELPED'
              when exists (select 1 from invitation i where i.series_id = s.id and i.newcomer_id = n.id) then 'INVITED'
              when\s""" + NeedSql.FINISHED + " then 'FOLLOWED' when " + NeedSql.HAS_PLACE + """
               or exists (select 1 from enrolment e
                where e.series_id = s.id and e.newcomer_id = n.id and e.status = 'WAITING')
               or :reason = 'MISSED' and\s"""
            + NeedSql.WAITS + """
               then 'ON_LIST'
              when :reason = 'MISSED' and\s""" + NeedSql.TIMES_ASKED + " >= w.invite_at_most then 'TOO_OFTEN' end ";

    private static final String FROM = """
            from newcomer n
              join series s on s.id = :series and s.status = 'PLANNED' and s.first_starts_at > :now
              join workshop w on w.id = s.workshop_id
            where\s""";

    private static final String CAN_BE = OBSTACLE + " is null ";

    /** Did not leave this very series before. */
    private static final String NEVER_HERE =
            " and not exists (select 1 from enrolment e where e.series_id = s.id and e.newcomer_id = n.id) ";

    private static final String WAITS = NEVER_HERE + " and exists (select 1 from " + NeedSql.WAITING
            + " x where x.newcomer_id = n.id and " + NeedSql.FOR_IT;

    /** Counts among those who wait for it in the language of the series: the number that the demand says. */
    private static final String WAITING_FOR_IT =
            WAITS + " and x.language = s.language and " + NeedSql.STILL_WAITS + ") ";

    /** Waits for it in whichever language, and understands the series or asked for its language. */
    private static final String FITS = WAITS + """
             and (x.language = s.language
               or n.reads_language in (s.language, s.interpreter_language)
               or exists (select 1 from newcomer_speaks p
                 where p.newcomer_id = n.id and p.language in (s.language, s.interpreter_language))))
            """;

    static final String QUEUE = """
            select w.id from series s join workshop w on w.id = s.workshop_id where s.id = :series for update""";

    /** To be followed by whom; with the parameter {@code by}. Answers who is invited. */
    static final String INVITE = """
            insert into invitation (id, series_id, newcomer_id, reason, attempt, invited_at, invited_by, answer, version)
            select uuid(), s.id, n.id, :reason, 1 +\s""" + NeedSql.TIMES_ASKED + ", :now, :by, 'OPEN', 0 " + FROM + CAN_BE;

    private static final String RETURNING = " returning newcomer_id";

    /** With the parameter {@code people}. */
    static final String THESE = " and n.id in (:people)" + RETURNING;

    static final String FITTING = FITS + RETURNING;

    static final String THOSE_WHO_WAIT = WAITING_FOR_IT + RETURNING;

    static final String COUNT_FITTING = "select count(*) " + FROM + CAN_BE + FITS;

    /** Those whom the one who looks may know; with the parameters {@code everything}, {@code me} and {@code limit}. */
    static final String LIST_FITTING = "select n.id " + FROM + CAN_BE + FITS + " and " + DemandSql.KNOWN
            + " order by n.full_name, n.id limit :limit";

    static final String OBSTACLES = "select n.id, " + OBSTACLE + FROM + OBSTACLE + " is not null and n.id in (:people)";

    private InvitationSql() {}
}
