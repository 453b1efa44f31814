package nl.wegwijs.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Newcomers extends Repository<Newcomer, NewcomerId> {

    Newcomer save(Newcomer newcomer);

    Optional<Newcomer> findById(NewcomerId id);

    @Query("""
            select n from Newcomer n left join fetch n.speaks
            where n.household = :household and n.active = true
            order by n.birthDate, n.fullName""")
    List<Newcomer> activeMembers(HouseholdId household);

    @Query("select n from Newcomer n left join fetch n.speaks where n.id = :id")
    Optional<Newcomer> withLanguages(NewcomerId id);

    @Query("select new nl.wegwijs.person.NamedNewcomer(n.id, n.fullName) from Newcomer n where n.id in :ids")
    List<NamedNewcomer> names(Collection<NewcomerId> ids);

    /** Newcomer, household and contact person; one row per language spoken. See {@link #file}. */
    @Query("""
            select n, h, s
            from Newcomer n
              left join fetch n.speaks
              join Household h on h.id = n.household
              left join StaffMember s on s.id = n.contactPerson
            where n.id = :id
              and (:everybody = true or n.contactPerson.value = :me or n.household.value in
            """ + OwnHouseholds.JPQL + ")")
    List<@Nullable Object[]> fileRows(NewcomerId id, boolean everybody, UUID me);

    /** In one statement, with the rights in it: see {@link Sight}. */
    default Optional<FileRow> file(NewcomerId id, Sight sight) {
        return fileRows(id, sight.everybody(), sight.contactPerson()).stream()
                .findFirst()
                .map(FileRow::of);
    }

    @Query("""
            select new nl.wegwijs.person.PersonFile$HouseholdMember(n.id, n.number, n.fullName, n.birthDate, n.active)
            from Newcomer n
            where n.household = :household and n.id <> :but
            order by n.active desc, n.birthDate, n.fullName""")
    List<PersonFile.HouseholdMember> others(HouseholdId household, NewcomerId but);

    /** Whether it is one of the own households of this contact person. */
    @Query("select count(h) > 0 from Household h where h.id = :household and h.id.value in " + OwnHouseholds.JPQL)
    boolean isHelpedBy(HouseholdId household, UUID me);

    @Query(value = "select concat('N', next value for newcomer_number)", nativeQuery = true)
    String nextNumber();
}
