package nl.wegwijs.appointment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BringItems extends Repository<BringItem, BringItemId> {

    @Query("select i from BringItem i")
    List<BringItem> all();

    Optional<BringItem> findById(BringItemId id);

    /** A second administrator waits here until the first has saved, and then sees the new version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from BringItem i where i.id = :id")
    Optional<BringItem> findForChange(BringItemId id);

    BringItem save(BringItem item);
}
