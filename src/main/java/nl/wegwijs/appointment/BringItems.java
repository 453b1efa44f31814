package nl.wegwijs.appointment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BringItems extends Repository<BringItem, BringItemId> {

    @Query("select i from BringItem i")
    List<BringItem> all();

    Optional<BringItem> findById(BringItemId id);

    BringItem save(BringItem item);
}
