package nl.wegwijs.workshop;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkshopSets extends Repository<WorkshopSet, WorkshopSetId> {

    WorkshopSet save(WorkshopSet set);

    Optional<WorkshopSet> findById(WorkshopSetId id);

    @Query("select s from WorkshopSet s order by s.name")
    List<WorkshopSet> all();
}
