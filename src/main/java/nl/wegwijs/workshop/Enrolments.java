package nl.wegwijs.workshop;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Enrolments extends Repository<Enrolment, EnrolmentId> {

    Enrolment save(Enrolment enrolment);

    void flush();

    @Query("select e from Enrolment e where e.series = :series")
    List<Enrolment> of(SeriesId series);
}
