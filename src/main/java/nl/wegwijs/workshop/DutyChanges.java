package nl.wegwijs.workshop;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DutyChanges extends Repository<DutyChange, UUID> {

    DutyChange save(DutyChange change);
}
