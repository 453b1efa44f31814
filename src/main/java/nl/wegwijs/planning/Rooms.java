package nl.wegwijs.planning;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Rooms extends Repository<Room, RoomId> {

    @Query("select r from Room r order by r.name")
    List<Room> all();

    @Query("select r from Room r where r.location = :location order by r.name")
    List<Room> at(LocationId location);

    @Query("select r.id from Room r where r.location = :location and r.name = :name")
    Optional<RoomId> named(LocationId location, String name);

    Optional<Room> findById(RoomId id);

    /** A second administrator waits here until the first has saved, and then sees the new version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Room r where r.id = :id")
    Optional<Room> findForChange(RoomId id);

    Room save(Room room);
}
