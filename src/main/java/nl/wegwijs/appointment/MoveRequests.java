package nl.wegwijs.appointment;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MoveRequests extends Repository<MoveRequest, MoveRequestId> {

    MoveRequest save(MoveRequest request);

    @Query("select m from MoveRequest m where m.appointment = :appointment and m.state = OPEN")
    Optional<MoveRequest> openFor(AppointmentId appointment);
}
