package nl.wegwijs.workshop.mine;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AbsenceNotices extends Repository<AbsenceNotice, AbsenceNotice.Key> {

    AbsenceNotice save(AbsenceNotice notice);

    Optional<AbsenceNotice> findById(AbsenceNotice.Key key);

    void delete(AbsenceNotice notice);
}
