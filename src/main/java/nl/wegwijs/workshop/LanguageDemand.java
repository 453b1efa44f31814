package nl.wegwijs.workshop;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForTrainers;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who waits for which workshop in which language: the numbers for everybody who plans, the names only for those who may
 * know them.
 */
@Service
@ForTrainers
@Transactional(readOnly = true)
public class LanguageDemand {

    /** So many names are on a page. */
    public static final int PAGE = 50;

    private final JdbcClient database;
    private final CurrentPerson currentPerson;

    LanguageDemand(JdbcClient database, CurrentPerson currentPerson) {
        this.database = database;
        this.currentPerson = currentPerson;
    }

    /** For every workshop in use and every language in which somebody waits for it, most people first. */
    public List<DemandLine> lines() {
        return database.sql(DemandSql.LINES)
                .query((row, _) -> new DemandLine(
                        new WorkshopId(row.getObject(1, UUID.class)),
                        Language.ofCode(row.getString(2)).orElseThrow(),
                        row.getInt(3),
                        row.getInt(4)))
                .list();
    }

    public int count(WorkshopId workshop, Language language) {
        return database.sql(DemandSql.COUNT)
                .param("workshop", workshop.value())
                .param("language", language.code())
                .query(Integer.class)
                .single();
    }

    /** The first of them; of people whom this staff member may not know, only how many they are. */
    public DemandPeople people(WorkshopId workshop, Language language) {
        var rights = SeriesRights.of(currentPerson);
        var found = database.sql(DemandSql.PEOPLE)
                .param("workshop", workshop.value())
                .param("language", language.code())
                .param("everything", rights.everything())
                .param("me", rights.me().value())
                .param("most", PAGE)
                .query((row, _) -> new Row(
                        new NewcomerId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getObject(3, LocalDateTime.class),
                        DemandReason.valueOf(row.getString(4)),
                        row.getInt(5)))
                .list();
        return new DemandPeople(
                found.stream().flatMap(row -> row.known().stream()).toList(),
                found.stream().findFirst().map(Row::everybody).orElse(0));
    }

    /** The name is null for whom the one who looks may not know. */
    private record Row(NewcomerId id, @Nullable String name, LocalDateTime since, DemandReason reason, int everybody) {

        Optional<DemandPeople.Person> known() {
            return Optional.ofNullable(name)
                    .map(shown -> new DemandPeople.Person(
                            id,
                            shown,
                            LocalDateTime.ofInstant(since.toInstant(ZoneOffset.UTC), Texts.OFFICE)
                                    .toLocalDate(),
                            reason));
        }
    }
}
