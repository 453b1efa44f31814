package nl.wegwijs.workshop;

/**
 * Who needs a workshop, written once as parts of SQL about newcomer {@code n} and workshop {@code w}; in words in
 * docs/decisions/who-needs-a-workshop.md. Put together from constants only.
 */
final class NeedSql {

    private static final String TRACKS = "(select o.id from workshop o where o.regime = 'DUTY')";

    /** Series {@code t} is of the workshop, or of another track: there is one duty, fulfilled by whichever. */
    static final String SAME = " (t.workshop_id = w.id or w.regime = 'DUTY' and t.workshop_id in " + TRACKS + ") ";

    /** To be followed by what enrolment {@code e} in series {@code t} of the workshop has to be, and a bracket. */
    private static final String ENROLMENT = """
            exists (select 1 from enrolment e join series t on t.id = e.series_id
              where e.newcomer_id = n.id and\s""" + SAME + " and ";

    private static final String PASSED = "e.status = 'PASSED'";

    /** The same of what was finished elsewhere: {@code c}. */
    static final String SAME_ELSEWHERE =
            " (c.workshop_id = w.id or w.regime = 'DUTY' and c.workshop_id in " + TRACKS + ") ";

    private static final String FINISHED_ELSEWHERE =
            "exists (select 1 from completion_elsewhere c where c.newcomer_id = n.id and " + SAME_ELSEWHERE + ")";

    private static final String SIGNED = """
            (w.regime = 'DUTY' and exists (select 1 from participation_duty d
              where d.newcomer_id = n.id and d.signed_on is not null))
            """;

    /** Passed here, finished elsewhere, or, of the duty, signed. */
    static final String FINISHED = " (" + ENROLMENT + PASSED + ") or " + FINISHED_ELSEWHERE + " or " + SIGNED + ") ";

    /** Takes part, or has a place kept. */
    static final String HAS_PLACE = " " + ENROLMENT + "t.status = 'PLANNED' and e.status in ('ENROLLED', 'OFFERED')) ";

    /** On a waiting list. */
    static final String WAITS = " " + ENROLMENT + "t.status = 'PLANNED' and e.status = 'WAITING') ";

    /** Neither finished nor on any list; one look at the enrolments for all of it. */
    static final String NOT_BEGUN =
            " (not " + ENROLMENT + "(" + PASSED + """
             or t.status = 'PLANNED' and e.status in ('WAITING', 'OFFERED', 'ENROLLED')))
              and not\s""" + FINISHED_ELSEWHERE + " and not " + SIGNED + ") ";

    /** The workshop and its set are in use. */
    static final String IN_USE =
            " (w.active and exists (select 1 from workshop_set b where b.id = w.set_id and b.active)) ";

    private static final String INVITATION = """
            from invitation i join series t on t.id = i.series_id
              where i.newcomer_id = n.id and\s""" + SAME;

    /** Has an invitation that is not answered. */
    static final String IS_ASKED = " exists (select 1 " + INVITATION + " and i.answer = 'OPEN') ";

    /**
     * How often somebody was asked. Being asked for both day-parts is being asked once: an invitation by a trainer does
     * not count while an earlier one is open. Nor does one to a series that was not given.
     */
    static final String TIMES_ASKED = " (select count(*) " + INVITATION + """
             and t.status <> 'CANCELLED' and (i.reason = 'MISSED' or not exists (
                select 1 from invitation f join series t on t.id = f.series_id
                where f.newcomer_id = n.id and t.status <> 'CANCELLED'
                  and (f.invited_at, f.id) < (i.invited_at, i.id)
                  and (f.answered_at is null or f.answered_at > i.invited_at) and\s""" + SAME + ")))";

    /**
     * Who waits: for which workshop, in which language, since when and why. The workshop is null for the duty, because
     * any track will do. Whether they have finished it or have a place is asked by {@link #STILL_WAITS}.
     */
    static final String WAITING = """
            (select if(o.regime = 'DUTY', null, o.id) as workshop_id, t.language, e.newcomer_id, e.since, 'LIST' as reason
            from enrolment e join series t on t.id = e.series_id join workshop o on o.id = t.workshop_id
            where e.status = 'WAITING' and t.status = 'PLANNED'
            union all
            select h.workshop_id, h.language, h.newcomer_id, h.since, 'WISH'
            from workshop_wish h join workshop o on o.id = h.workshop_id and o.regime = 'OFFER'
            union all
            select null, p.reads_language, d.newcomer_id, cast(d.term_starts_on as datetime(6)), 'DUTY'
            from participation_duty d join newcomer p on p.id = d.newcomer_id where d.signed_on is null)
            """;

    /** Of a row {@code x} of {@link #WAITING}: whoever is on a list counts there, in the language of that list. */
    static final String STILL_WAITS =
            " (not " + HAS_PLACE + " and not " + FINISHED + " and (x.reason = 'LIST' or not " + WAITS + ")) ";

    /** The row {@code x} is for workshop {@code w}. */
    static final String FOR_IT = " (x.workshop_id = w.id or x.workshop_id is null and w.regime = 'DUTY') ";

    private NeedSql() {}
}
