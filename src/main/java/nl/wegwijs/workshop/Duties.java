package nl.wegwijs.workshop;

import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.shared.security.NewcomerId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Duties extends Repository<Duty, NewcomerId> {

    Duty save(Duty duty);

    Optional<Duty> findById(NewcomerId newcomer);

    @Query("select count(n) > 0 from Newcomer n where n.id = :newcomer and " + FileRights.SQL)
    boolean isInSight(NewcomerId newcomer, boolean everything, boolean ownHouseholds, UUID me);
}
