package nl.wegwijs.workshop;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SeriesList extends Repository<Series, SeriesId> {

    Series save(Series series);

    Optional<Series> findById(SeriesId id);

    /** Everybody who changes who is in a series queues here, so that each sees what the one before did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Series s where s.id = :id")
    Optional<Series> findForChange(SeriesId id);
}
