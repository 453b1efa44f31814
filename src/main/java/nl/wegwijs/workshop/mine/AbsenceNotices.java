package nl.wegwijs.workshop.mine;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AbsenceNotices extends Repository<AbsenceNotice, AbsenceNotice.Key> {

    AbsenceNotice save(AbsenceNotice notice);

    Optional<AbsenceNotice> findById(AbsenceNotice.Key key);

    @Modifying
    @Query("delete from AbsenceNotice notice where notice.key = :key")
    void delete(AbsenceNotice.Key key);
}
