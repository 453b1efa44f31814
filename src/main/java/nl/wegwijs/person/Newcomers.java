package nl.wegwijs.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.shared.security.NewcomerId;
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

    /** Rights are in the statement: see {@link Sight}. */
    @Query("""
            select new nl.wegwijs.person.FileRow(n, h, s)
            from Newcomer n
              join Household h on h.id = n.household
              left join StaffMember s on s.id = n.contactPerson
            where n.id = :id
              and (:everybody = true
                or n.household in (select own.household from Newcomer own where own.contactPerson.value = :me))""")
    Optional<FileRow> file(NewcomerId id, boolean everybody, UUID me);

    @Query("""
            select new nl.wegwijs.person.PersonFile$HouseholdMember(n.id, n.number, n.fullName, n.birthDate, n.active)
            from Newcomer n
            where n.household = :household and n.id <> :but
            order by n.active desc, n.birthDate, n.fullName""")
    List<PersonFile.HouseholdMember> others(HouseholdId household, NewcomerId but);

    /** Whether someone of the household has this contact person. */
    @Query("""
            select count(n) > 0 from Newcomer n
            where n.household = :household and n.contactPerson.value = :me""")
    boolean isHelpedBy(HouseholdId household, UUID me);

    @Query(value = "select concat('N', next value for newcomer_number)", nativeQuery = true)
    String nextNumber();
}
