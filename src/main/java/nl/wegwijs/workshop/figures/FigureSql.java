package nl.wegwijs.workshop.figures;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.workshop.SeriesRights;

/** What the figures count, as one table {@code f}, with a row for each person in each series. */
final class FigureSql {

    private static final String OWN = """
             (:everything or exists (select 1 from series_trainer t where t.series_id = s.id and t.staff_id = :me))
            """;

    private static final String BEGINS = "s.first_starts_at >= :start and s.first_starts_at < :end and" + OWN;

    private static final String OF_SERIES = """
            s.workshop_id workshop_id, s.language language, s.location_id location_id, null place_name,
              cast(s.first_starts_at as date) day
            """;

    private static final String ENROLMENTS = "from enrolment e join series s on s.id = e.series_id where ";

    private static final String COUNTED = "select 'INVITED' figure, i.newcomer_id newcomer_id, " + OF_SERIES
            + "from invitation i join series s on s.id = i.series_id where " + BEGINS
            + """
            union all
            select if(e.status in ('WAITING', 'OFFERED'), 'WAITING', 'ENROLLED'), e.newcomer_id,\s""" + OF_SERIES
            + ENROLMENTS + "e.status <> 'LEFT' and " + BEGINS
            + "union all select 'ATTENDED', e.newcomer_id, " + OF_SERIES + ENROLMENTS + """
            exists (select 1 from workshop_session m
                join attendance a on a.session_id = m.id and a.newcomer_id = e.newcomer_id
                where m.series_id = s.id and a.mark in ('PRESENT', 'LATE')) and\s""" + BEGINS
            + "union all select 'DROPPED_OUT', e.newcomer_id, " + OF_SERIES + ENROLMENTS + """
            (e.status = 'NOT_PASSED' or (e.status = 'LEFT' and e.leave_cause in ('SELF', 'STAFF')
                and e.since >= s.first_starts_at)) and\s""" + BEGINS
            + """
            union all
            select 'FINISHED', e.newcomer_id, s.workshop_id, s.language, s.location_id, null, e.finished_on
            """ + ENROLMENTS + "e.status = 'PASSED' and e.finished_on between :from and :until and" + OWN;

    private static final String ELSEWHERE = """
            union all
            select 'FINISHED', c.newcomer_id, c.workshop_id, null, null, c.place, c.finished_on
            from completion_elsewhere c where :everything and c.finished_on between :from and :until
            """;

    private static final String PLACE =
            "case when l.id is null then 'NOT_WITH_US' when l.group_location then 'GROUP_LOCATION' else 'OTHER_LOCATION' end";

    private final String from;
    private final Map<String, Object> parameters = new HashMap<>();

    FigureSql(FigureQuery query, SeriesRights rights) {
        parameters.put("everything", rights.everything());
        parameters.put("me", rights.me().value());
        parameters.put("start", query.from().atStartOfDay(Texts.OFFICE).toInstant());
        parameters.put(
                "end", query.until().plusDays(1).atStartOfDay(Texts.OFFICE).toInstant());
        parameters.put("from", query.from());
        parameters.put("until", query.until());
        var conditions = new ArrayList<>(List.of("true"));
        if (query.regime() != null) {
            conditions.add("w.regime = " + parameter("regime", query.regime().name()));
        }
        if (query.workshop() != null) {
            conditions.add("w.id = " + parameter("workshop", query.workshop().value()));
        }
        if (query.language() != null) {
            conditions.add(
                    "f.language = " + parameter("language", query.language().code()));
        }
        if (query.intakeYear() != null) {
            conditions.add("n.intake_year = " + parameter("intakeYear", query.intakeYear()));
        }
        if (query.place() != null) {
            conditions.add(PLACE + " = " + parameter("place", query.place().name()));
        }
        from = " from (" + COUNTED + (query.elsewhere() ? ELSEWHERE : "") + """
            ) f
              join newcomer n on n.id = f.newcomer_id
              join workshop w on w.id = f.workshop_id
              left join location l on l.id = f.location_id
            where\s""" + String.join(" and ", conditions);
    }

    private String parameter(String name, Object value) {
        parameters.put(name, value);
        return ":" + name;
    }

    String cells() {
        return "select f.figure, w.regime, w.id workshop, f.language, n.intake_year, " + PLACE
                + " place, count(*) people" + from
                + " group by f.figure, w.regime, w.id, f.language, n.intake_year, place";
    }

    String people(Figure figure) {
        return "select n.id, n.number, n.full_name, n.intake_year, w.id workshop, f.language,"
                + " coalesce(l.name, f.place_name) location, f.day"
                + from + " and f.figure = " + parameter("figure", figure.name())
                + " order by f.day desc, n.full_name, n.id";
    }

    void fill(Query query) {
        parameters.forEach(query::setParameter);
    }
}
