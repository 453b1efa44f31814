package nl.wegwijs.workshop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Sessions extends Repository<Session, SessionId> {

    Session save(Session session);

    /** Not the session itself: that is read once its series is locked. */
    @Query("select s.series from Session s where s.id = :id")
    Optional<SeriesId> seriesOf(SessionId id);

    /** Who said not to come to it said so of another time. */
    @Modifying
    @Query(value = "delete from absence_notice where session_id = :session", nativeQuery = true)
    void forgetAbsences(UUID session);

    @Query("select s from Session s where s.series = :series order by s.startsAt")
    List<Session> of(SeriesId series);
}
