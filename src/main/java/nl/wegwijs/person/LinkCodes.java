package nl.wegwijs.person;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.shared.security.NewcomerId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LinkCodes extends Repository<LinkCode, UUID> {

    LinkCode save(LinkCode code);

    boolean existsByLookup(String lookup);

    /** Locked, so that tries at the same moment count as many. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<LinkCode> findByLookup(String lookup);

    @Modifying
    @Query("delete from LinkCode c where c.newcomer = :newcomer and c.usedAt is null")
    void withdrawUnused(NewcomerId newcomer);
}
