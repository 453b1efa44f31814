package nl.wegwijs.workshop.figures;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForTrainers;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.SeriesRights;
import nl.wegwijs.workshop.WorkshopId;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of all series for managers, and of the own ones for trainers. */
@Service
@ForTrainers
@Transactional(readOnly = true)
public class WorkshopFigures {

    /** How many people a screen shows of those behind a figure. */
    public static final int MANY = 200;

    private static final int EXPORT = 50_000;

    private final EntityManager entities;
    private final CurrentPerson currentPerson;

    WorkshopFigures(EntityManager entities, CurrentPerson currentPerson) {
        this.entities = entities;
        this.currentPerson = currentPerson;
    }

    /** The workshops that there are figures of, in the order of the catalogue. */
    public List<WorkshopId> workshops() {
        return entities.createQuery("select w.id from Workshop w order by w.position, w.id.value", WorkshopId.class)
                .getResultList();
    }

    /** All figures in one statement. */
    public List<FigureCell> cells(FigureQuery query) {
        var sql = sql(query);
        var rows = entities.createNativeQuery(sql.cells(), Tuple.class)
                .unwrap(NativeQuery.class)
                .addScalar("figure", String.class)
                .addScalar("regime", String.class)
                .addScalar("workshop", UUID.class)
                .addScalar("language", String.class)
                .addScalar("intake_year", Integer.class)
                .addScalar("place", String.class)
                .addScalar("people", Integer.class);
        sql.fill(rows);
        List<?> found = rows.getResultList();
        return found.stream().map(row -> cell((Tuple) row)).toList();
    }

    /** The first of those whom a figure counts, the latest first; one more than are shown, if there are more. */
    public List<FigurePerson> people(FigureQuery query, Figure figure) {
        return people(query, figure, MANY + 1);
    }

    /** For a spreadsheet. */
    public List<FigurePerson> export(FigureQuery query, Figure figure) {
        return people(query, figure, EXPORT);
    }

    private List<FigurePerson> people(FigureQuery query, Figure figure, int limit) {
        var sql = sql(query);
        var rows = entities.createNativeQuery(sql.people(figure), Tuple.class)
                .unwrap(NativeQuery.class)
                .addScalar("id", UUID.class)
                .addScalar("number", String.class)
                .addScalar("full_name", String.class)
                .addScalar("intake_year", Integer.class)
                .addScalar("workshop", UUID.class)
                .addScalar("language", String.class)
                .addScalar("location", String.class)
                .addScalar("day", LocalDate.class);
        sql.fill(rows);
        rows.setMaxResults(limit);
        List<?> found = rows.getResultList();
        return found.stream().map(row -> person((Tuple) row)).toList();
    }

    private FigureSql sql(FigureQuery query) {
        return new FigureSql(query, SeriesRights.of(currentPerson));
    }

    private static FigureCell cell(Tuple row) {
        return new FigureCell(
                Figure.valueOf(row.get("figure", String.class)),
                Regime.valueOf(row.get("regime", String.class)),
                new WorkshopId(row.get("workshop", UUID.class)),
                language(row.get("language", String.class)),
                row.get("intake_year", Integer.class),
                FigurePlace.valueOf(row.get("place", String.class)),
                row.get("people", Integer.class));
    }

    private static FigurePerson person(Tuple row) {
        return new FigurePerson(
                new NewcomerId(row.get("id", UUID.class)),
                row.get("number", String.class),
                row.get("full_name", String.class),
                row.get("intake_year", Integer.class),
                new WorkshopId(row.get("workshop", UUID.class)),
                language(row.get("language", String.class)),
                row.get("location", String.class),
                row.get("day", LocalDate.class));
    }

    private static @Nullable Language language(@Nullable String code) {
        return code == null ? null : Language.ofCode(code).orElseThrow();
    }
}
