package nl.wegwijs.person;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForRegistrars;
import nl.wegwijs.shared.security.ForStaff;
import nl.wegwijs.shared.security.NewcomerId;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds people for staff: everybody is found, but each sees only what the own role may see. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class PeopleSearch {

    private static final int MOST_DOUBLES = 10;

    private static final String ROWS = """
            select n.id as id, n.number as number, n.full_name as name, n.reads_language as reads_language,
              n.interpreter_needed as interpreter_needed, n.phone as phone, n.active as active,
              (select group_concat(s.language) from newcomer_speaks s where s.newcomer_id = n.id) as speaks,
              %1$s as whole_file,
              case when %1$s then n.birth_date end as birth_date,
              case when %1$s then h.number end as household,
              case when %1$s then c.full_name end as contact_person
            from newcomer n
              join household h on h.id = n.household_id
              left join staff_member c on c.id = n.contact_person_id
            """.formatted(Sight.WHOLE_FILE);

    private final EntityManager entities;
    private final CurrentPerson currentPerson;

    PeopleSearch(EntityManager entities, CurrentPerson currentPerson) {
        this.entities = entities;
        this.currentPerson = currentPerson;
    }

    /** One page of the people sought: who has the very name first, then by name. */
    public List<FoundPerson> find(PeopleQuery query, int offset, int limit) {
        return rows(PeopleCondition.of(query, Sight.of(currentPerson)), offset, limit);
    }

    /** One person, whether still helped or not. */
    public Optional<FoundPerson> one(NewcomerId id) {
        return rows(PeopleCondition.of(id, Sight.of(currentPerson)), 0, 1).stream()
                .findFirst();
    }

    /** People who may be the same as one about to be entered, whether still helped or not. */
    @ForRegistrars
    public List<FoundPerson> likelyDoubles(NewcomerDetails details) {
        return rows(PeopleCondition.doublesOf(details, Sight.of(currentPerson)), 0, MOST_DOUBLES);
    }

    private List<FoundPerson> rows(PeopleCondition condition, int offset, int limit) {
        var query = entities.createNativeQuery(ROWS + condition.where() + condition.orderBy(), Tuple.class)
                .unwrap(NativeQuery.class)
                .addScalar("id", UUID.class)
                .addScalar("number", String.class)
                .addScalar("name", String.class)
                .addScalar("reads_language", String.class)
                .addScalar("interpreter_needed", Boolean.class)
                .addScalar("phone", String.class)
                .addScalar("active", Boolean.class)
                .addScalar("speaks", String.class)
                .addScalar("whole_file", Boolean.class)
                .addScalar("birth_date", LocalDate.class)
                .addScalar("household", String.class)
                .addScalar("contact_person", String.class);
        condition.fill(query);
        query.setFirstResult(offset).setMaxResults(limit);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> person((Tuple) row)).toList();
    }

    private static FoundPerson person(Tuple row) {
        return new FoundPerson(
                new NewcomerId(row.get("id", UUID.class)),
                row.get("number", String.class),
                row.get("name", String.class),
                Language.ofCode(row.get("reads_language", String.class)).orElseThrow(),
                languages(row.get("speaks", String.class)),
                row.get("interpreter_needed", Boolean.class),
                row.get("phone", String.class),
                row.get("active", Boolean.class),
                row.get("whole_file", Boolean.class),
                row.get("birth_date", LocalDate.class),
                row.get("household", String.class),
                row.get("contact_person", String.class));
    }

    /** In the order in which languages are listed everywhere. */
    private static Set<Language> languages(@Nullable String codes) {
        var languages = EnumSet.noneOf(Language.class);
        if (codes != null) {
            Arrays.stream(codes.split(",", -1))
                    .flatMap(code -> Language.ofCode(code).stream())
                    .forEach(languages::add);
        }
        return languages;
    }
}
