package nl.wegwijs.workshop;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Workshops extends Repository<Workshop, WorkshopId> {

    Workshop save(Workshop workshop);

    Optional<Workshop> findById(WorkshopId id);

    @Query("select distinct w from Workshop w left join fetch w.parts order by w.position")
    List<Workshop> all();

    @Query("""
            select distinct w from Workshop w left join fetch w.parts
            where w.active = true
              and exists (select 1 from WorkshopSet s where s.id = w.set and s.active = true)
            order by w.position""")
    List<Workshop> allInUse();

    /** Nothing when it, or the set to which it belongs, is out of use. */
    @Query("""
            select w from Workshop w where w.id = :id and w.active = true
              and exists (select 1 from WorkshopSet s where s.id = w.set and s.active = true)""")
    Optional<Workshop> inUse(WorkshopId id);

    /** A second administrator waits here until the first has saved, and then sees the new version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Workshop w where w.id = :id")
    Optional<Workshop> findForChange(WorkshopId id);
}
