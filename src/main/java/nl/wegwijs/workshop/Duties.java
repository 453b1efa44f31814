package nl.wegwijs.workshop;

import java.util.Optional;
import nl.wegwijs.shared.security.NewcomerId;
import org.springframework.data.repository.Repository;

interface Duties extends Repository<Duty, NewcomerId> {

    Duty save(Duty duty);

    Optional<Duty> findById(NewcomerId newcomer);
}
