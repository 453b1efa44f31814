package nl.wegwijs.workshop;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Sessions extends Repository<Session, SessionId> {

    Session save(Session session);

    Optional<Session> findById(SessionId id);

    @Query("select s from Session s where s.series = :series order by s.startsAt")
    List<Session> of(SeriesId series);
}
