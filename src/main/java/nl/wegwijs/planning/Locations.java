package nl.wegwijs.planning;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Locations extends Repository<Location, LocationId> {

    /** With the hours in the same statement. */
    @Query("select distinct l from Location l left join fetch l.hours order by l.name")
    List<Location> all();

    @Query(
            "select new nl.wegwijs.planning.NamedPlace(l.id, l.name) from Location l where l.active = true order by l.name")
    List<NamedPlace> namesInUse();

    Optional<Location> findById(LocationId id);

    /** A second administrator waits here until the first has saved, and then sees the new version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Location l where l.id = :id")
    Optional<Location> findForChange(LocationId id);

    @Query("select l.id from Location l where l.name = :name")
    Optional<LocationId> named(String name);

    Location save(Location location);
}
