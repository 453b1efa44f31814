package nl.wegwijs.workshop;

import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EnrolmentChanges extends Repository<EnrolmentChange, UUID> {

    EnrolmentChange save(EnrolmentChange change);

    /** Whether this newcomer ever had a place in the series. */
    @Query("select count(c) > 0 from EnrolmentChange c where c.enrolment = :enrolment and c.status = ENROLLED")
    boolean everTookPart(EnrolmentId enrolment);
}
