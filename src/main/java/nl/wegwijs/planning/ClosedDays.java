package nl.wegwijs.planning;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClosedDays extends Repository<ClosedDay, ClosedDayId> {

    @Query("""
            select d from ClosedDay d
            where d.date between :from and :until and (d.location is null or d.location = :location)
            order by d.date""")
    List<ClosedDay> of(LocationId location, LocalDate from, LocalDate until);

    /** Of every location, with the name of the location; null where all are closed. */
    @Query("""
            select new nl.wegwijs.planning.PlannedClosing(d.id, l.id, l.name, d.date, d.reason)
            from ClosedDay d left join Location l on l.id = d.location
            where d.date >= :from order by d.date, l.name""")
    List<PlannedClosing> from(LocalDate from);

    ClosedDay save(ClosedDay day);

    void deleteById(ClosedDayId id);
}
