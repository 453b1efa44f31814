package nl.wegwijs.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    @Query(value = "select concat('N', next value for newcomer_number)", nativeQuery = true)
    String nextNumber();
}
