package nl.wegwijs.workshop;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EnrolmentChanges extends Repository<EnrolmentChange, UUID> {

    EnrolmentChange save(EnrolmentChange change);
}
