package nl.wegwijs.appointment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AppointmentKinds extends Repository<AppointmentKind, KindId> {

    @Query("select distinct k from AppointmentKind k left join fetch k.brings")
    List<AppointmentKind> all();

    Optional<AppointmentKind> findById(KindId id);

    /** A second administrator waits here until the first has saved, and then sees the new version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select k from AppointmentKind k where k.id = :id")
    Optional<AppointmentKind> findForChange(KindId id);

    AppointmentKind save(AppointmentKind kind);
}
